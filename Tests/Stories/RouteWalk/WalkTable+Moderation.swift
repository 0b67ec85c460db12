/// The queue of moderators and what belongs to it.
extension WalkTable {
    static let moderationQueue = """
        GET /moderation/queue                           | -           | login login login 200 200 403 403 403
        POST /moderation/queue                          | good        | login login login 303 303 403 403 403
                                                        | empty       | login login login 422 422 403 403 403
        POST /moderation/queue/undo                     | good        | login login login 303 303 403 403 403
                                                        | empty       | login login login 404 404 403 403 403
        GET /moderation/appeals                         | -           | login login login 200 200 403 403 403
        GET /moderation/appeals/{id}                    | hidden      | login login login 200 200 403 403 403
                                                        | missing     | login login login 404 404 403 403 403
                                                        | malformed   | login login login 404 404 403 403 403
        POST /moderation/appeals/{id}                   | hidden      | login login login 303 303 403 403 403
                                                        | empty       | login login login 422 422 403 403 403
                                                        | missing     | login login login 404 404 403 403 403
        GET /moderation/words                           | -           | login login login 200 200 403 403 403
        POST /moderation/words                          | good        | login login login 303 303 403 403 403
                                                        | empty       | login login login 422 422 403 403 403
        POST /moderation/words/trial                    | good        | login login login 200 200 403 403 403
        POST /moderation/words/{id}/removal             | good        | login login login 303 303 403 403 403
                                                        | missing     | login login login 404 404 403 403 403
        GET /moderation/modes                           | -           | login login login 200 200 403 403 403
        POST /moderation/modes                          | good        | login login login 303 303 403 403 403
                                                        | empty       | login login login 422 422 403 403 403
        POST /moderation/modes/{slug}                   | published   | login login login 303 303 403 403 403
                                                        | missing     | login login login 404 404 403 403 403
        GET /moderation/people/{id}                     | good        | login login login 200 200 403 403 403
                                                        | missing     | login login login 404 404 403 403 403
                                                        | malformed   | login login login 404 404 403 403 403
        POST /moderation/people/{id}/warning            | good        | login login login 303 303 403 403 403
                                                        | empty       | login login login 422 422 403 403 403
                                                        | missing     | login login login 404 404 403 403 403
        POST /moderation/people/{id}/suspension         | good        | login login login 403 303 403 403 403
                                                        | empty       | login login login 403 422 403 403 403
                                                        | missing     | login login login 403 404 403 403 403
        POST /moderation/people/{id}/suspension/end     | good        | login login login 403 303 403 403 403
                                                        | missing     | login login login 403 404 403 403 403
        POST /moderation/people/{id}/check-first        | good        | login login login 303 303 403 403 403
                                                        | missing     | login login login 404 404 403 403 403
        POST /moderation/people/{id}/check-first/end    | good        | login login login 303 303 403 403 403
                                                        | missing     | login login login 404 404 403 403 403
        """
}

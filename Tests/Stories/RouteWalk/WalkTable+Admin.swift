/// What each person gets on the admin listener: residents are nobody there.
extension WalkTable {
    static let admin =
        WalkRow.rows(.admin, entry) + WalkRow.rows(.admin, desks) + WalkRow.rows(.admin, figures)
        + WalkRow.rows(.admin, moderation) + WalkRow.rows(.admin, moderationQueue)
        + WalkRow.rows(.admin, answers) + WalkRow.rows(.admin, answerWork) + WalkRow.rows(.admin, settings)
        + WalkRow.rows(.admin, voices) + WalkRow.rows(.admin, publication) + WalkRow.rows(.admin, people)

    private static let entry = """
                                                        |             | visitor owner other moderator admin editor answerer reader
        GET /healthz                                    | -           | 200 200 200 200 200 200 200 200
        GET /readyz                                     | -           | 200 200 200 200 200 200 200 200
        GET /look/{sheet}                               | published   | 200 200 200 200 200 200 200 200
                                                        | missing     | 404 404 404 404 404 404 404 404
                                                        | malformed   | 404 404 404 404 404 404 404 404
        GET /pictures/{name}                            | published   | 200 200 200 200 200 200 200 200
                                                        | unpublished | 404 404 404 404 404 404 404 404
                                                        | missing     | 404 404 404 404 404 404 404 404
                                                        | malformed   | 404 404 404 404 404 404 404 404
        POST /display                                   | -           | 303 303 303 303 303 303 303 303
        POST /language                                  | -           | 303 303 303 303 303 303 303 303
                                                        | unknown     | 400 400 400 400 400 400 400 400
        GET /login                                      | -           | 200 200 200 303 303 303 303 303
        POST /login                                     | wrong       | 422 422 422 422 422 422 422 422
        POST /login/code                                | missing     | 422 422 422 422 422 422 422 422
        GET /profile                                    | -           | login login login 200 200 200 200 200
        POST /profile/password                          | wrong       | login login login 422 422 422 422 422
        GET /profile/second-factor                      | -           | login login login 200 200 200 200 200
        POST /profile/second-factor                     | wrong       | login login login 303 303 303 303 303
        POST /profile/second-factor/removal             | -           | login login login 303 303 303 303 303
        POST /profile/recovery-codes                    | -           | login login login 303 303 303 303 303
        POST /profile/sessions/{id}/end                 | missing     | login login login 404 404 404 404 404
                                                        | malformed   | login login login 404 404 404 404 404
        POST /profile/sessions/end                      | -           | login login login 303 303 303 303 303
        GET /login/again                                | -           | login login login 200 200 200 200 200
        POST /login/again                               | wrong       | login login login 422 422 422 422 422
        POST /logout                                    | -           | 303 303 303 303 303 303 303 303
        GET /password/{token}                           | good        | 200 200 200 200 200 200 200 200
                                                        | missing     | 410 410 410 410 410 410 410 410
                                                        | malformed   | 404 404 404 404 404 404 404 404
        POST /password/{token}                          | good        | 303 303 303 303 303 303 303 303
                                                        | weak        | 422 422 422 422 422 422 422 422
                                                        | missing     | 410 410 410 410 410 410 410 410
        """

    /// An unpublished version has no indicator of its own; that of the published one stays entered.
    private static let figures = """
        GET /drafts/{slug}/kpi                          | published   | login login login 200 200 200 200 200
                                                        | unpublished | login login login 200 200 200 200 200
                                                        | missing     | login login login 404 404 404 404 404
                                                        | malformed   | login login login 404 404 404 404 404
        GET /drafts/{slug}/kpi/{id}                     | published   | login login login 403 200 200 403 403
                                                        | missing     | login login login 403 404 404 403 403
                                                        | malformed   | login login login 403 404 404 403 403
        POST /drafts/{slug}/kpi/{id}                    | published   | login login login 403 303 303 403 403
                                                        | wrong       | login login login 403 422 422 403 403
                                                        | stale       | login login login 403 409 409 403 403
                                                        | missing     | login login login 403 404 404 403 403
                                                        | malformed   | login login login 403 404 404 403 403
        POST /drafts/{slug}/kpi/{id}/removal            | published   | login login login 403 303 303 403 403
                                                        | missing     | login login login 403 404 404 403 403
                                                        | malformed   | login login login 403 404 404 403 403
        GET /drafts/{slug}/versions/{number}/kpi/new    | published   | login login login 403 200 200 403 403
                                                        | missing     | login login login 403 404 404 403 403
                                                        | malformed   | login login login 403 404 404 403 403
        POST /drafts/{slug}/versions/{number}/kpi/new   | published   | login login login 403 303 303 403 403
                                                        | wrong       | login login login 403 422 422 403 403
                                                        | missing     | login login login 403 404 404 403 403
                                                        | malformed   | login login login 403 404 404 403 403
        GET /drafts/{slug}/versions/{number}/kpi/{id}   | published   | login login login 403 200 200 403 403
                                                        | unpublished | login login login 403 404 404 403 403
                                                        | missing     | login login login 403 404 404 403 403
                                                        | malformed   | login login login 403 404 404 403 403
        POST /drafts/{slug}/versions/{number}/kpi/{id}  | published   | login login login 403 303 303 403 403
                                                        | wrong       | login login login 403 422 422 403 403
                                                        | stale       | login login login 403 409 409 403 403
                                                        | missing     | login login login 403 404 404 403 403
                                                        | malformed   | login login login 403 404 404 403 403
        POST /drafts/{slug}/versions/{number}/kpi/{id}/removal | published   | login login login 403 303 303 403 403
                                                        | stale       | login login login 403 303 303 403 403
                                                        | missing     | login login login 403 404 404 403 403
                                                        | malformed   | login login login 403 404 404 403 403
        GET /drafts/{slug}/roadmap                      | published   | login login login 200 200 200 200 200
                                                        | unpublished | login login login 200 200 200 200 200
                                                        | missing     | login login login 404 404 404 404 404
                                                        | malformed   | login login login 404 404 404 404 404
        GET /drafts/{slug}/roadmap/new                  | published   | login login login 403 200 200 403 403
                                                        | missing     | login login login 403 404 404 403 403
                                                        | malformed   | login login login 403 404 404 403 403
        POST /drafts/{slug}/roadmap/new                 | published   | login login login 403 303 303 403 403
                                                        | wrong       | login login login 403 422 422 403 403
                                                        | missing     | login login login 403 404 404 403 403
                                                        | malformed   | login login login 403 404 404 403 403
        GET /drafts/{slug}/roadmap/{id}                 | published   | login login login 403 200 200 403 403
                                                        | missing     | login login login 403 404 404 403 403
                                                        | malformed   | login login login 403 404 404 403 403
        POST /drafts/{slug}/roadmap/{id}                | published   | login login login 403 303 303 403 403
                                                        | wrong       | login login login 403 422 422 403 403
                                                        | stale       | login login login 403 409 409 403 403
                                                        | missing     | login login login 403 404 404 403 403
                                                        | malformed   | login login login 403 404 404 403 403
        POST /drafts/{slug}/roadmap/{id}/removal        | published   | login login login 403 303 303 403 403
                                                        | stale       | login login login 403 303 303 403 403
                                                        | missing     | login login login 403 404 404 403 403
                                                        | malformed   | login login login 403 404 404 403 403
        """

    private static let desks = """
        GET /                                           | -           | login login login 200 200 200 200 200
        GET /moderation                                 | -           | login login login 200 200 200 200 200
        GET /ideas                                      | -           | login login login 200 200 200 200 200
        GET /drafts                                     | -           | login login login 200 200 200 200 200
        POST /drafts                                    | empty       | login login login 403 422 422 403 403
        GET /drafts/{slug}/versions                     | published   | login login login 403 200 200 403 403
                                                        | unpublished | login login login 403 200 200 403 403
                                                        | missing     | login login login 403 404 404 403 403
                                                        | malformed   | login login login 403 404 404 403 403
        POST /drafts/{slug}/versions                    | published   | login login login 403 422 422 403 403
                                                        | missing     | login login login 403 404 404 403 403
                                                        | malformed   | login login login 403 404 404 403 403
        POST /drafts/{slug}/copies                      | published   | login login login 403 303 303 403 403
                                                        | missing     | login login login 403 404 404 403 403
                                                        | malformed   | login login login 403 404 404 403 403
        GET /drafts/{slug}/versions/{number}/passages   | published   | login login login 403 200 200 403 403
                                                        | unpublished | login login login 403 200 200 403 403
                                                        | missing     | login login login 403 404 404 403 403
                                                        | malformed   | login login login 403 404 404 403 403
        POST /drafts/{slug}/versions/{number}/passages/{id} | published | login login login 403 303 303 403 403
                                                        | unpublished | login login login 403 409 409 403 403
                                                        | missing     | login login login 403 404 404 403 403
                                                        | malformed   | login login login 403 404 404 403 403
        POST /drafts/{slug}/versions/{number}/restoration | published | login login login 403 303 303 403 403
                                                        | missing     | login login login 403 404 404 403 403
                                                        | malformed   | login login login 403 404 404 403 403
        POST /drafts/{slug}/versions/{number}/undo      | published   | login login login 403 303 303 403 403
                                                        | unpublished | login login login 403 303 303 403 403
                                                        | missing     | login login login 403 404 404 403 403
                                                        | malformed   | login login login 403 404 404 403 403
        GET /drafts/{slug}/versions/{number}/preview    | published   | login login login 200 200 200 200 200
                                                        | unpublished | login login login 200 200 200 200 200
                                                        | missing     | login login login 404 404 404 404 404
                                                        | malformed   | login login login 404 404 404 404 404
        POST /drafts/{slug}/versions/{number}/publication/cancellation | published | login login login 403 303 303 403 403
                                                        | unpublished | login login login 403 303 303 403 403
                                                        | missing     | login login login 403 404 404 403 403
                                                        | malformed   | login login login 403 404 404 403 403
        GET /drafts/{slug}/versions/{number}            | published   | login login login 200 200 200 200 200
                                                        | unpublished | login login login 200 200 200 200 200
                                                        | missing     | login login login 404 404 404 404 404
                                                        | malformed   | login login login 404 404 404 404 404
        GET /drafts/{slug}/versions/{number}/matching   | published   | login login login 200 200 200 200 200
                                                        | unpublished | login login login 200 200 200 200 200
                                                        | missing     | login login login 404 404 404 404 404
                                                        | malformed   | login login login 404 404 404 404 404
        POST /drafts/{slug}/versions/{number}/matching  | published   | login login login 403 303 303 403 403
                                                        | missing     | login login login 403 404 404 403 403
                                                        | malformed   | login login login 403 404 404 403 403
                                                        | unpublished | login login login 403 303 303 403 403
        GET /drafts/{slug}/versions/{number}/credits    | published   | login login login 200 200 200 200 200
                                                        | unpublished | login login login 200 200 200 200 200
                                                        | missing     | login login login 404 404 404 404 404
                                                        | malformed   | login login login 404 404 404 404 404
        GET /drafts/{slug}/versions/{number}/credits/{id} | closed    | login login login 403 200 200 403 403
                                                        | published   | login login login 403 404 404 403 403
                                                        | missing     | login login login 403 404 404 403 403
                                                        | malformed   | login login login 403 404 404 403 403
        POST /drafts/{slug}/versions/{number}/credits/{id} | closed   | login login login 403 303 303 403 403
                                                        | long        | login login login 403 422 422 403 403
                                                        | missing     | login login login 403 404 404 403 403
        GET /drafts/{slug}/versions/{number}/glossary   | published   | login login login 200 200 200 200 200
                                                        | unpublished | login login login 200 200 200 200 200
                                                        | missing     | login login login 404 404 404 404 404
                                                        | malformed   | login login login 404 404 404 404 404
        POST /drafts/{slug}/versions/{number}/glossary  | published   | login login login 403 303 303 403 403
                                                        | unpublished | login login login 403 303 303 403 403
                                                        | long        | login login login 403 422 422 403 403
                                                        | missing     | login login login 403 404 404 403 403
                                                        | malformed   | login login login 403 404 404 403 403
        GET /drafts/{slug}/versions/{number}/plain      | published   | login login login 200 200 200 200 200
                                                        | unpublished | login login login 200 200 200 200 200
                                                        | missing     | login login login 404 404 404 404 404
                                                        | malformed   | login login login 404 404 404 404 404
        POST /drafts/{slug}/versions/{number}/plain/{id} | published  | login login login 403 303 303 403 403
                                                        | long        | login login login 403 422 422 403 403
                                                        | missing     | login login login 403 404 404 403 403
                                                        | malformed   | login login login 403 404 404 403 403
        GET /consultations                              | -           | login login login 200 200 200 200 200
        POST /consultations                             | good        | login login login 403 303 303 403 403
                                                        | empty       | login login login 403 422 422 403 403
        GET /consultations/new                          | -           | login login login 403 200 200 403 403
        GET /consultations/{slug}                       | published   | login login login 200 200 200 200 200
                                                        | unpublished | login login login 200 200 200 200 200
                                                        | missing     | login login login 404 404 404 404 404
                                                        | malformed   | login login login 404 404 404 404 404
        GET /consultations/{slug}/edit                  | published   | login login login 403 200 200 403 403
                                                        | unpublished | login login login 403 200 200 403 403
                                                        | missing     | login login login 403 404 404 403 403
                                                        | malformed   | login login login 403 404 404 403 403
        POST /consultations/{slug}/edit                 | published   | login login login 403 303 303 403 403
                                                        | long        | login login login 403 422 422 403 403
                                                        | missing     | login login login 403 404 404 403 403
        POST /consultations/{slug}/publication          | published   | login login login 403 303 303 403 403
                                                        | wrong       | login login login 403 422 422 403 403
                                                        | missing     | login login login 403 404 404 403 403
        POST /consultations/{slug}/publication/withdrawal | unpublished | login login login 403 303 303 403 403
                                                        | missing     | login login login 403 404 404 403 403
        POST /consultations/{slug}/preview              | unpublished | login login login 403 303 303 403 403
                                                        | wrong       | login login login 403 422 422 403 403
                                                        | missing     | login login login 403 404 404 403 403
        POST /consultations/{slug}/preview/withdrawal   | unpublished | login login login 403 303 303 403 403
                                                        | missing     | login login login 403 404 404 403 403
        POST /consultations/{slug}/preview/version      | unpublished | login login login 403 303 303 403 403
                                                        | wrong       | login login login 403 404 404 403 403
                                                        | missing     | login login login 403 404 404 403 403
        GET /consultations/{slug}/texts                 | published   | login login login 403 200 200 403 403
                                                        | unpublished | login login login 403 200 200 403 403
                                                        | missing     | login login login 403 404 404 403 403
                                                        | malformed   | login login login 403 404 404 403 403
        POST /consultations/{slug}/texts                | published   | login login login 403 303 303 403 403
                                                        | missing     | login login login 403 404 404 403 403
                                                        | long        | login login login 403 422 422 403 403
        GET /exports                                    | -           | login login login 200 200 200 403 403
        GET /exports/comments.csv                       | published   | login login login 200 200 200 403 403
                                                        | unpublished | login login login 200 200 200 403 403
                                                        | missing     | login login login 404 404 404 403 403
                                                        | malformed   | login login login 404 404 404 403 403
        GET /exports/comments.xlsx                      | published   | login login login 200 200 200 403 403
                                                        | missing     | login login login 404 404 404 403 403
        GET /exports/comments.json                      | published   | login login login 200 200 200 403 403
                                                        | missing     | login login login 404 404 404 403 403
        GET /exports/columns                            | -           | login login login 200 200 200 403 403
        GET /exports/codes.csv                          | -           | login login login 200 200 200 403 403
        GET /exports/consultations/{slug}               | published   | login login login 200 200 200 403 403
                                                        | unpublished | login login login 200 200 200 403 403
                                                        | missing     | login login login 404 404 404 403 403
                                                        | malformed   | login login login 404 404 404 403 403
        GET /exports/consultations/{slug}/table         | published   | login login login 200 200 200 403 403
                                                        | missing     | login login login 404 404 404 403 403
        GET /exports/consultations/{slug}/letters       | published   | login login login 200 200 200 403 403
                                                        | missing     | login login login 404 404 404 403 403
        GET /exports/consultations/{slug}/result        | published   | login login login 200 200 200 403 403
                                                        | missing     | login login login 404 404 404 403 403
        GET /exports/people                             | -           | login login login 403 200 403 403 403
        POST /exports/people                            | good        | login login login 403 303 403 403 403
                                                        | empty       | login login login 403 422 403 403 403
        GET /exports/people/{id}                        | missing     | login login login 403 404 403 403 403
                                                        | malformed   | login login login 403 404 403 403 403
        GET /exports/people/{id}/accounts               | missing     | login login login 403 404 403 403 403
        GET /exports/people/{id}/submitters/{slug}      | missing     | login login login 403 404 403 403 403
        GET /embedding                                  | -           | login login login 200 200 200 403 403
        GET /audit                                      | -           | login login login 403 200 403 403 403
        GET /style                                      | -           | login login login 200 200 200 200 200
        """

    /// Last, for it changes which version the other rows would meet.
    private static let publication = """
        POST /drafts/{slug}/versions/{number}/publication | published | login login login 403 303 303 403 403
                                                        | missing     | login login login 403 404 404 403 403
                                                        | malformed   | login login login 403 404 404 403 403
                                                        | unpublished | login login login 403 303 303 403 403
        """

    private static let answers = """
        GET /answers                                    | -           | login login login 200 200 200 200 200
        GET /answers/{consultation}                     | published   | login login login 200 200 200 200 200
                                                        | missing     | login login login 404 404 404 404 404
        GET /answers/{consultation}/posts               | published   | login login login 200 200 200 200 200
                                                        | missing     | login login login 404 404 404 404 404
        GET /answers/{consultation}/categories          | published   | login login login 200 200 200 200 200
                                                        | missing     | login login login 404 404 404 404 404
        GET /answers/{consultation}/preview             | published   | login login login 200 200 200 200 200
                                                        | missing     | login login login 404 404 404 404 404
        GET /answers/{consultation}/publication         | published   | login login login 200 200 200 200 200
                                                        | missing     | login login login 404 404 404 404 404
        GET /answers/{consultation}/items/{id}          | published   | login login login 200 200 200 200 200
                                                        | missing     | login login login 404 404 404 404 404
        GET /answers/{consultation}/items.xlsx          | published   | login login login 403 200 200 403 403
                                                        | missing     | login login login 403 404 404 403 403
        GET /answers/{consultation}/import              | published   | login login login 403 200 200 403 403
                                                        | missing     | login login login 403 404 404 403 403
        POST /answers/{consultation}/import             | published   | login login login 403 422 422 403 403
                                                        | missing     | login login login 403 404 404 403 403
        GET /answers/{consultation}/import/{id}         | missing     | login login login 403 303 303 403 403
        POST /answers/{consultation}/import/{id}        | missing     | login login login 403 303 303 403 403
        POST /answers/{consultation}/posts              | published   | login login login 403 303 303 403 403
                                                        | missing     | login login login 403 404 404 403 403
        POST /answers/{consultation}/items              | published   | login login login 403 303 303 403 403
                                                        | missing     | login login login 403 404 404 403 403
        POST /answers/{consultation}/items/{id}         | published   | login login login 403 303 303 403 403
                                                        | missing     | login login login 403 404 404 403 403
        POST /answers/{consultation}/items/{id}/sources/removal| published   | login login login 403 303 303 403 403
                                                        | missing     | login login login 403 404 404 403 403
        POST /answers/{consultation}/items/{id}/move    | published   | login login login 403 303 303 403 403
                                                        | missing     | login login login 403 404 404 403 403
        POST /answers/{consultation}/items/{id}/deletion| published   | login login login 403 303 303 403 403
                                                        | missing     | login login login 403 404 404 403 403
        POST /answers/{consultation}/categories         | published   | login login login 403 303 303 403 403
                                                        | missing     | login login login 403 404 404 403 403
        POST /answers/{consultation}/foreword           | published   | login login login 403 303 409 403 403
                                                        | missing     | login login login 403 404 404 403 403
        POST /answers/{consultation}/publication        | published   | login login login 403 422 422 403 403
                                                        | missing     | login login login 403 404 404 403 403
        """

    private static let moderation = """
        GET /moderation/comments/{id}                   | published   | login login login 200 200 200 200 200
                                                        | hidden      | login login login 200 200 200 200 200
                                                        | withdrawn   | login login login 200 200 200 200 200
                                                        | unpublished | login login login 200 200 200 200 200
                                                        | missing     | login login login 404 404 404 404 404
                                                        | malformed   | login login login 404 404 404 404 404
        GET /moderation/comments/{id}/submitter         | published   | login login login 403 404 403 403 403
                                                        | missing     | login login login 403 404 403 403 403
                                                        | malformed   | login login login 403 404 403 403 403
        POST /moderation/comments/{id}/hiding           | published   | login login login 303 303 403 403 403
                                                        | empty       | login login login 422 422 403 403 403
                                                        | hidden      | login login login 409 409 403 403 403
                                                        | withdrawn   | login login login 409 409 403 403 403
                                                        | unpublished | login login login 303 303 403 403 403
                                                        | missing     | login login login 404 404 403 403 403
        POST /moderation/comments/{id}/restoration      | published   | login login login 303 303 403 403 403
                                                        | hidden      | login login login 303 303 403 403 403
                                                        | withdrawn   | login login login 303 303 403 403 403
                                                        | missing     | login login login 404 404 403 403 403
        GET /ideas/{id}                                 | published   | login login login 200 200 200 200 200
                                                        | hidden      | login login login 200 200 200 200 200
                                                        | withdrawn   | login login login 200 200 200 200 200
                                                        | unpublished | login login login 200 200 200 200 200
                                                        | missing     | login login login 404 404 404 404 404
        POST /ideas/{id}/hiding                         | published   | login login login 303 303 403 403 403
                                                        | empty       | login login login 422 422 403 403 403
                                                        | hidden      | login login login 409 409 403 403 403
                                                        | missing     | login login login 404 404 403 403 403
        POST /ideas/{id}/restoration                    | published   | login login login 303 303 403 403 403
                                                        | hidden      | login login login 303 303 403 403 403
                                                        | missing     | login login login 404 404 403 403 403
        """
}

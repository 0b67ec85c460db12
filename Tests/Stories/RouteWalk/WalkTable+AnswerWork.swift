/// What each person gets on the way of an answer from the posts to its approval.
extension WalkTable {
    static let answerWork = """
        GET /answers/{consultation}/items               | published   | login login login 200 200 200 200 200
                                                        | missing     | login login login 404 404 404 404 404
        GET /answers/{consultation}/groups              | published   | login login login 200 200 200 200 200
                                                        | missing     | login login login 404 404 404 404 404
        GET /answers/{consultation}/posts/{post}/parts  | published   | login login login 200 200 200 200 200
                                                        | missing     | login login login 404 404 404 404 404
        POST /answers/{consultation}/checks             | published   | login login login 403 303 303 303 403
                                                        | missing     | login login login 403 404 404 404 403
        POST /answers/{consultation}/approvals          | published   | login login login 403 303 303 403 403
                                                        | missing     | login login login 403 404 404 403 403
        POST /answers/{consultation}/decisions          | published   | login login login 403 303 303 403 403
                                                        | missing     | login login login 403 404 404 403 403
                                                        | wrong       | login login login 403 422 422 403 403
        POST /answers/{consultation}/returns            | published   | login login login 403 303 303 403 403
                                                        | missing     | login login login 403 404 404 403 403
                                                        | wrong       | login login login 403 422 422 403 403
        POST /answers/{consultation}/items/{id}/answer  | published   | login login login 403 303 303 403 403
                                                        | missing     | login login login 403 404 404 404 403
        POST /answers/{consultation}/items/{id}/merge   | published   | login login login 403 303 303 403 403
                                                        | missing     | login login login 403 404 404 403 403
        POST /answers/{consultation}/items/{id}/split   | published   | login login login 403 303 303 403 403
                                                        | missing     | login login login 403 404 404 403 403
        POST /answers/{consultation}/items/{id}/passages| published   | login login login 403 303 303 403 403
                                                        | missing     | login login login 403 404 404 403 403
        POST /answers/{consultation}/groups             | published   | login login login 403 303 303 403 403
                                                        | missing     | login login login 403 404 404 403 403
                                                        | wrong       | login login login 403 422 422 403 403
        POST /answers/{consultation}/posts/{post}/parts | published   | login login login 403 303 303 403 403
                                                        | missing     | login login login 403 404 404 403 403
                                                        | wrong       | login login login 403 422 422 403 403
        """
}

/// Residents' data: for those who manage people, and nobody else.
extension WalkTable {
    static let people = """
        GET /people                                     | -           | login login login 403 200 403 403 403
                                                        | found       | login login login 403 200 403 403 403
        GET /people/{id}                                | published   | login login login 403 200 403 403 403
                                                        | missing     | login login login 403 404 403 403 403
                                                        | malformed   | login login login 403 404 403 403 403
        GET /people/{id}/data.html                      | published   | login login login 403 200 403 403 403
                                                        | missing     | login login login 403 404 403 403 403
                                                        | malformed   | login login login 403 404 403 403 403
        GET /people/{id}/data.json                      | published   | login login login 403 200 403 403 403
                                                        | missing     | login login login 403 404 403 403 403
                                                        | malformed   | login login login 403 404 403 403 403
        GET /people/{id}/data.xlsx                      | published   | login login login 403 200 403 403 403
                                                        | missing     | login login login 403 404 403 403 403
                                                        | malformed   | login login login 403 404 403 403 403
        GET /people/{id}/correction                     | published   | login login login 403 200 403 403 403
                                                        | missing     | login login login 403 404 403 403 403
                                                        | malformed   | login login login 403 404 403 403 403
        POST /people/{id}/correction                    | published   | login login login 403 303 403 403 403
                                                        | wrong       | login login login 403 422 403 403 403
                                                        | missing     | login login login 403 404 403 403 403
                                                        | malformed   | login login login 403 404 403 403 403
        GET /people/{id}/erasure                        | published   | login login login 403 200 403 403 403
                                                        | missing     | login login login 403 404 403 403 403
                                                        | malformed   | login login login 403 404 403 403 403
        POST /people/{id}/erasure                       | published   | login login login 403 303 403 403 403
                                                        | wrong       | login login login 403 422 403 403 403
                                                        | missing     | login login login 403 404 403 403 403
                                                        | malformed   | login login login 403 404 403 403 403
        GET /people/files                               | -           | login login login 403 200 403 403 403
        GET /people/files.csv                           | -           | login login login 403 200 403 403 403
        GET /people/retention                           | -           | login login login 403 200 403 403 403
        POST /people/retention                          | good        | login login login 403 303 403 403 403
                                                        | wrong       | login login login 403 422 403 403 403
        GET /audit.csv                                  | -           | login login login 403 200 403 403 403
        """
}

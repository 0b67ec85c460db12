/// What each person gets on the pages of the settings: only admins change the whole site.
extension WalkTable {
    static let settings = """
        GET /settings                                   | -           | login login login 403 200 403 403 403
        GET /settings/staff                             | -           | login login login 403 200 403 403 403
        GET /settings/staff/new                         | -           | login login login 403 200 403 403 403
        POST /settings/staff                            | wrong       | login login login 403 422 403 403 403
        GET /settings/staff/{id}                        | good        | login login login 403 200 403 403 403
                                                        | missing     | login login login 403 404 403 403 403
                                                        | malformed   | login login login 403 404 403 403 403
        POST /settings/staff/{id}                       | good        | login login login 403 303 403 403 403
                                                        | wrong       | login login login 403 422 403 403 403
                                                        | missing     | login login login 403 404 403 403 403
                                                        | malformed   | login login login 403 404 403 403 403
        POST /settings/staff/{id}/disabling             | good        | login login login 403 303 403 403 403
                                                        | missing     | login login login 403 404 403 403 403
                                                        | malformed   | login login login 403 404 403 403 403
        POST /settings/staff/{id}/enabling              | good        | login login login 403 303 403 403 403
                                                        | missing     | login login login 403 404 403 403 403
                                                        | malformed   | login login login 403 404 403 403 403
        POST /settings/staff/{id}/link                  | good        | login login login 403 200 403 403 403
                                                        | missing     | login login login 403 404 403 403 403
                                                        | malformed   | login login login 403 404 403 403 403
        POST /settings/staff/{id}/second-factor/reset   | good        | login login login 403 303 403 403 403
                                                        | missing     | login login login 403 404 403 403 403
                                                        | malformed   | login login login 403 404 403 403 403
        GET /settings/names                             | -           | login login login 403 200 403 403 403
        POST /settings/names                            | good        | login login login 403 303 403 403 403
                                                        | empty       | login login login 403 422 403 403 403
        GET /settings/contact                           | -           | login login login 403 200 403 403 403
        POST /settings/contact                          | good        | login login login 403 303 403 403 403
                                                        | wrong       | login login login 403 422 403 403 403
        GET /settings/colors                            | -           | login login login 403 200 403 403 403
        POST /settings/colors                           | good        | login login login 403 303 403 403 403
                                                        | weak        | login login login 403 422 403 403 403
                                                        | wrong       | login login login 403 422 403 403 403
        GET /settings/colors/{sheet}                    | published   | login login login 403 200 403 403 403
                                                        | malformed   | login login login 403 404 403 403 403
        GET /settings/pictures/{use}                    | published   | login login login 403 200 403 403 403
                                                        | malformed   | login login login 403 404 403 403 403
        POST /settings/pictures/{use}                   | good        | login login login 403 303 403 403 403
                                                        | empty       | login login login 403 422 403 403 403
        POST /settings/pictures/{use}/removal           | published   | login login login 403 303 403 403 403
        GET /settings/files/{name}                      | published   | login login login 403 200 403 403 403
                                                        | unpublished | login login login 403 200 403 403 403
                                                        | missing     | login login login 403 404 403 403 403
        GET /settings/labels                            | -           | login login login 403 200 403 403 403
        POST /settings/labels                           | good        | login login login 403 303 403 403 403
                                                        | wrong       | login login login 403 422 403 403 403
                                                        | missing     | login login login 403 404 403 403 403
        GET /settings/readings                          | -           | login login login 403 200 403 403 403
        POST /settings/readings                         | good        | login login login 403 303 403 403 403
                                                        | wrong       | login login login 403 422 403 403 403
        POST /settings/readings/removal                 | good        | login login login 403 303 403 403 403
        GET /settings/pages                             | -           | login login login 403 200 403 403 403
        GET /settings/pages/{page}                      | published   | login login login 403 200 403 403 403
                                                        | malformed   | login login login 403 404 403 403 403
        POST /settings/pages/{page}                     | good        | login login login 403 303 403 403 403
                                                        | empty       | login login login 403 422 403 403 403
        GET /settings/pages/{page}/editions/{id}        | published   | login login login 403 200 403 403 403
                                                        | missing     | login login login 403 404 403 403 403
        POST /settings/pages/{page}/editions/{id}/restoration | published | login login login 403 303 403 403 403
                                                        | missing     | login login login 403 404 403 403 403
        GET /settings/findings                          | -           | login login login 403 200 403 403 403
        POST /settings/findings                         | good        | login login login 403 303 403 403 403
                                                        | wrong       | login login login 403 422 403 403 403
        """
}

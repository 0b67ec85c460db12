/// Voices from paper and meetings: read by all staff, entered by those who work on answers.
extension WalkTable {
    static let voices = """
        GET /voices                                     | -           | login login login 200 200 200 200 200
        GET /voices/{id}                                | published   | login login login 403 200 200 403 403
                                                        | missing     | login login login 403 404 404 403 403
                                                        | malformed   | login login login 403 404 404 403 403
        POST /voices/{id}                               | published   | login login login 403 303 303 403 403
                                                        | wrong       | login login login 403 422 422 403 403
                                                        | missing     | login login login 403 404 404 403 403
                                                        | malformed   | login login login 403 404 404 403 403
        GET /consultations/{slug}/voices                | published   | login login login 200 200 200 200 200
                                                        | unpublished | login login login 404 404 404 404 404
                                                        | missing     | login login login 404 404 404 404 404
                                                        | malformed   | login login login 404 404 404 404 404
        GET /consultations/{slug}/voices/new            | published   | login login login 403 200 200 403 403
                                                        | unpublished | login login login 403 404 404 403 403
                                                        | missing     | login login login 403 404 404 403 403
        POST /consultations/{slug}/voices/new           | published   | login login login 403 303 303 403 403
                                                        | wrong       | login login login 403 422 422 403 403
                                                        | missing     | login login login 403 404 404 403 403
        GET /consultations/{slug}/voices/paper          | published   | login login login 200 200 200 200 200
                                                        | missing     | login login login 404 404 404 404 404
        GET /consultations/{slug}/voices/template.xlsx  | published   | login login login 403 200 200 403 403
                                                        | missing     | login login login 403 404 404 403 403
        POST /consultations/{slug}/voices/imports       | wrong       | login login login 403 422 422 403 403
                                                        | missing     | login login login 403 404 404 403 403
        GET /consultations/{slug}/voices/imports/{id}   | missing     | login login login 403 404 404 403 403
                                                        | malformed   | login login login 403 404 404 403 403
        POST /consultations/{slug}/voices/imports/{id}  | missing     | login login login 403 404 404 403 403
                                                        | malformed   | login login login 403 404 404 403 403
        POST /consultations/{slug}/voices/batches/{id}/withdrawal| published | login login login 403 303 303 403 403
                                                        | missing     | login login login 403 404 404 403 403
                                                        | malformed   | login login login 403 404 404 403 403
        """
}

/// What each person gets on the public listener.
///
/// Answers: a status; `login` is a redirect to the log-in; `ask` is the page that carries a visitor's form through
/// log-in. What a visitor may not see is not found, never forbidden.
enum WalkTable {
    static let rows = publicRows + admin

    private static let publicRows =
        WalkRow.rows(.public, reading) + WalkRow.rows(.public, comments) + WalkRow.rows(.public, ideas)
        + WalkRow.rows(.public, sharing)
        + WalkRow.rows(.public, accounts)

    private static let reading = """
                                                        |             | visitor owner other moderator admin editor answerer reader
        GET /                                           | -           | 200 200 200 200 200 200 200 200
        GET /healthz                                    | -           | 200 200 200 200 200 200 200 200
        GET /readyz                                     | -           | 200 200 200 200 200 200 200 200
        GET /about                                      | -           | 200 200 200 200 200 200 200 200
        GET /terms                                      | -           | 200 200 200 200 200 200 200 200
        GET /privacy                                    | -           | 200 200 200 200 200 200 200 200
        GET /search                                     | -           | 200 200 200 200 200 200 200 200
        GET /guidelines                                 | -           | 200 200 200 200 200 200 200 200
        GET /accessibility                              | -           | 200 200 200 200 200 200 200 200
        GET /licence                                    | -           | 200 200 200 200 200 200 200 200
        GET /contact                                    | -           | 200 200 200 200 200 200 200 200
        GET /terms/versions/{number}                    | published   | 200 200 200 200 200 200 200 200
                                                        | missing     | 404 404 404 404 404 404 404 404
                                                        | malformed   | 404 404 404 404 404 404 404 404
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
        GET /consultations/{slug}                       | published   | 200 200 200 200 200 200 200 200
                                                        | unpublished | 404 404 404 404 404 404 404 404
                                                        | missing     | 404 404 404 404 404 404 404 404
                                                        | malformed   | 404 404 404 404 404 404 404 404
        GET /preview/{token}                            | good        | 200 200 200 200 200 200 200 200
                                                        | published   | 303 303 303 303 303 303 303 303
                                                        | expired     | 410 410 410 410 410 410 410 410
                                                        | missing     | 404 404 404 404 404 404 404 404
                                                        | malformed   | 404 404 404 404 404 404 404 404
        GET /preview/{token}/drafts/{slug}              | good        | 200 200 200 200 200 200 200 200
                                                        | published   | 303 303 303 303 303 303 303 303
                                                        | expired     | 410 410 410 410 410 410 410 410
                                                        | elsewhere   | 404 404 404 404 404 404 404 404
                                                        | missing     | 404 404 404 404 404 404 404 404
                                                        | malformed   | 404 404 404 404 404 404 404 404
        GET /answers                                    | -           | 200 200 200 200 200 200 200 200
        GET /answers/{consultation}                     | published   | 200 200 200 200 200 200 200 200
                                                        | unpublished | 404 404 404 404 404 404 404 404
                                                        | missing     | 404 404 404 404 404 404 404 404
                                                        | malformed   | 404 404 404 404 404 404 404 404
        GET /drafts/{slug}                              | published   | 200 200 200 200 200 200 200 200
                                                        | unpublished | 404 404 404 404 404 404 404 404
                                                        | unannounced | 404 404 404 404 404 404 404 404
                                                        | missing     | 404 404 404 404 404 404 404 404
                                                        | malformed   | 404 404 404 404 404 404 404 404
        GET /drafts/{slug}/versions/{number}            | published   | 200 200 200 200 200 200 200 200
                                                        | unpublished | 404 404 404 404 404 404 404 404
                                                        | unannounced | 404 404 404 404 404 404 404 404
                                                        | missing     | 404 404 404 404 404 404 404 404
                                                        | malformed   | 404 404 404 404 404 404 404 404
        GET /drafts/{slug}/versions/{number}/draft.pdf  | published   | 200 200 200 200 200 200 200 200
                                                        | unpublished | 404 404 404 404 404 404 404 404
                                                        | unannounced | 404 404 404 404 404 404 404 404
                                                        | missing     | 404 404 404 404 404 404 404 404
                                                        | malformed   | 404 404 404 404 404 404 404 404
        GET /drafts/{slug}/former                       | published   | 200 200 200 200 200 200 200 200
                                                        | unpublished | 404 404 404 404 404 404 404 404
                                                        | unannounced | 404 404 404 404 404 404 404 404
                                                        | missing     | 404 404 404 404 404 404 404 404
                                                        | malformed   | 404 404 404 404 404 404 404 404
        GET /drafts/{slug}/changes/{versions}           | closed      | 200 200 200 200 200 200 200 200
                                                        | reversed    | 303 303 303 303 303 303 303 303
                                                        | unpublished | 404 404 404 404 404 404 404 404
                                                        | missing     | 404 404 404 404 404 404 404 404
                                                        | malformed   | 404 404 404 404 404 404 404 404
        GET /drafts/{slug}/kpi                          | published   | 200 200 200 200 200 200 200 200
                                                        | unpublished | 404 404 404 404 404 404 404 404
                                                        | unannounced | 404 404 404 404 404 404 404 404
                                                        | missing     | 404 404 404 404 404 404 404 404
                                                        | malformed   | 404 404 404 404 404 404 404 404
        GET /drafts/{slug}/kpi.csv                      | published   | 200 200 200 200 200 200 200 200
                                                        | unpublished | 404 404 404 404 404 404 404 404
                                                        | unannounced | 404 404 404 404 404 404 404 404
                                                        | missing     | 404 404 404 404 404 404 404 404
                                                        | malformed   | 404 404 404 404 404 404 404 404
        GET /drafts/{slug}/roadmap                      | published   | 200 200 200 200 200 200 200 200
                                                        | unpublished | 404 404 404 404 404 404 404 404
                                                        | unannounced | 404 404 404 404 404 404 404 404
                                                        | missing     | 404 404 404 404 404 404 404 404
                                                        | malformed   | 404 404 404 404 404 404 404 404
        GET /drafts/{slug}/roadmap.csv                  | published   | 200 200 200 200 200 200 200 200
                                                        | unpublished | 404 404 404 404 404 404 404 404
                                                        | unannounced | 404 404 404 404 404 404 404 404
                                                        | missing     | 404 404 404 404 404 404 404 404
                                                        | malformed   | 404 404 404 404 404 404 404 404
        GET /drafts/{slug}/passages/{id}                | published   | 200 200 200 200 200 200 200 200
                                                        | unpublished | 404 404 404 404 404 404 404 404
                                                        | unannounced | 404 404 404 404 404 404 404 404
                                                        | elsewhere   | 404 404 404 404 404 404 404 404
                                                        | missing     | 404 404 404 404 404 404 404 404
                                                        | malformed   | 404 404 404 404 404 404 404 404
        POST /drafts/{slug}/passages/{id}/comments      | published   | ask 303 303 ask ask ask ask ask
                                                        | empty       | ask 422 422 ask ask ask ask ask
                                                        | closed      | ask 409 409 ask ask ask ask ask
                                                        | unpublished | ask 404 404 ask ask ask ask ask
                                                        | unannounced | ask 404 404 ask ask ask ask ask
                                                        | elsewhere   | ask 404 404 ask ask ask ask ask
                                                        | missing     | ask 404 404 ask ask ask ask ask
        POST /drafts/{slug}/passages/{id}/vote          | published   | ask 303 303 ask ask ask ask ask
                                                        | empty       | ask 422 422 ask ask ask ask ask
                                                        | closed      | ask 409 409 ask ask ask ask ask
                                                        | unpublished | ask 404 404 ask ask ask ask ask
                                                        | unannounced | ask 404 404 ask ask ask ask ask
                                                        | elsewhere   | ask 404 404 ask ask ask ask ask
                                                        | missing     | ask 404 404 ask ask ask ask ask
        POST /drafts/{slug}/passages/{id}/vote/withdrawal | published | ask 303 303 ask ask ask ask ask
                                                        | closed      | ask 409 409 ask ask ask ask ask
                                                        | unpublished | ask 404 404 ask ask ask ask ask
                                                        | missing     | ask 404 404 ask ask ask ask ask
        """

    private static let sharing = """
        GET /sitemap.xml                                | -           | 200 200 200 200 200 200 200 200
        GET /robots.txt                                 | -           | 200 200 200 200 200 200 200 200
        GET /.well-known/security.txt                   | -           | 404 404 404 404 404 404 404 404
        GET /manifest.webmanifest                       | -           | 200 200 200 200 200 200 200 200
        GET /favicon.ico                                | -           | 200 200 200 200 200 200 200 200
        GET /icons/{file}                               | published   | 200 200 200 200 200 200 200 200
                                                        | missing     | 404 404 404 404 404 404 404 404
        GET /cards/{language}/site/{file}               | -           | 303 303 303 303 303 303 303 303
        GET /cards/{language}/consultations/{slug}/{file} | published | 303 303 303 303 303 303 303 303
                                                        | unpublished | 404 404 404 404 404 404 404 404
                                                        | missing     | 404 404 404 404 404 404 404 404
                                                        | malformed   | 404 404 404 404 404 404 404 404
        GET /feeds/consultations.atom                   | -           | 200 200 200 200 200 200 200 200
        GET /feeds/consultations/{slug}/ideas.atom      | published   | 200 200 200 200 200 200 200 200
                                                        | unpublished | 404 404 404 404 404 404 404 404
                                                        | missing     | 404 404 404 404 404 404 404 404
                                                        | malformed   | 404 404 404 404 404 404 404 404
        GET /feeds/consultations/{slug}/answers.atom    | published   | 200 200 200 200 200 200 200 200
                                                        | unpublished | 404 404 404 404 404 404 404 404
                                                        | missing     | 404 404 404 404 404 404 404 404
                                                        | malformed   | 404 404 404 404 404 404 404 404
        GET /calendars/consultations.ics                | -           | 200 200 200 200 200 200 200 200
        GET /calendars/consultations/{slug}/period.ics  | published   | 200 200 200 200 200 200 200 200
                                                        | unpublished | 404 404 404 404 404 404 404 404
                                                        | missing     | 404 404 404 404 404 404 404 404
                                                        | malformed   | 404 404 404 404 404 404 404 404
        GET /embed/consultations                        | -           | 200 200 200 200 200 200 200 200
        GET /embed/consultations/{slug}                 | published   | 200 200 200 200 200 200 200 200
                                                        | unpublished | 404 404 404 404 404 404 404 404
                                                        | missing     | 404 404 404 404 404 404 404 404
                                                        | malformed   | 404 404 404 404 404 404 404 404
        GET /embed/answers/{consultation}               | published   | 200 200 200 200 200 200 200 200
                                                        | unpublished | 404 404 404 404 404 404 404 404
                                                        | missing     | 404 404 404 404 404 404 404 404
                                                        | malformed   | 404 404 404 404 404 404 404 404
        """

    private static let comments = """
        GET /comments/{id}                              | published   | 200 200 200 200 200 200 200 200
                                                        | hidden      | 404 200 404 404 404 404 404 404
                                                        | withdrawn   | 404 200 404 404 404 404 404 404
                                                        | unconfirmed | 404 200 404 404 404 404 404 404
                                                        | received    | 404 200 404 404 404 404 404 404
                                                        | held        | 404 200 404 404 404 404 404 404
                                                        | unpublished | 404 404 404 404 404 404 404 404
                                                        | missing     | 404 404 404 404 404 404 404 404
                                                        | malformed   | 404 404 404 404 404 404 404 404
        GET /comments/{id}/edit                         | published   | login 200 404 login login login login login
                                                        | hidden      | login 200 404 login login login login login
                                                        | withdrawn   | login 404 404 login login login login login
                                                        | missing     | login 404 404 login login login login login
        POST /comments/{id}/edit                        | published   | ask 303 404 ask ask ask ask ask
                                                        | empty       | ask 422 404 ask ask ask ask ask
                                                        | received    | ask 303 404 ask ask ask ask ask
                                                        | held        | ask 303 404 ask ask ask ask ask
                                                        | hidden      | ask 409 404 ask ask ask ask ask
                                                        | withdrawn   | ask 404 404 ask ask ask ask ask
                                                        | unpublished | ask 404 404 ask ask ask ask ask
                                                        | missing     | ask 404 404 ask ask ask ask ask
        POST /comments/{id}/withdrawal                  | published   | ask 303 404 ask ask ask ask ask
                                                        | hidden      | ask 303 404 ask ask ask ask ask
                                                        | withdrawn   | ask 303 404 ask ask ask ask ask
                                                        | missing     | ask 404 404 ask ask ask ask ask
        GET /comments/{id}/report                       | published   | 200 404 200 200 200 200 200 200
                                                        | held        | 404 404 404 404 404 404 404 404
                                                        | hidden      | 404 404 404 404 404 404 404 404
                                                        | missing     | 404 404 404 404 404 404 404 404
        POST /comments/{id}/report                      | published   | 303 404 303 303 303 303 303 303
                                                        | empty       | 422 404 422 422 422 422 422 422
                                                        | held        | 404 404 404 404 404 404 404 404
                                                        | missing     | 404 404 404 404 404 404 404 404
        POST /comments/{id}/support                     | published   | ask 303 303 ask ask ask ask ask
                                                        | hidden      | ask 303 404 ask ask ask ask ask
                                                        | withdrawn   | ask 404 404 ask ask ask ask ask
                                                        | unconfirmed | ask 303 404 ask ask ask ask ask
                                                        | unpublished | ask 404 404 ask ask ask ask ask
                                                        | missing     | ask 404 404 ask ask ask ask ask
        POST /comments/{id}/support/withdrawal          | published   | ask 303 303 ask ask ask ask ask
                                                        | hidden      | ask 303 404 ask ask ask ask ask
                                                        | withdrawn   | ask 404 404 ask ask ask ask ask
                                                        | missing     | ask 404 404 ask ask ask ask ask
        """

    private static let ideas = """
        GET /ideas                                      | -           | 200 200 200 200 200 200 200 200
        POST /ideas                                     | -           | ask 303 303 ask ask ask ask ask
                                                        | empty       | ask 422 422 ask ask ask ask ask
        GET /ideas/new                                  | -           | 200 200 200 200 200 200 200 200
        POST /ideas/new/similar                         | -           | 200 200 200 200 200 200 200 200
                                                        | empty       | 200 200 200 200 200 200 200 200
        GET /ideas/{id}                                 | published   | 200 200 200 200 200 200 200 200
                                                        | hidden      | 404 200 404 404 404 404 404 404
                                                        | withdrawn   | 404 404 404 404 404 404 404 404
                                                        | unconfirmed | 404 200 404 404 404 404 404 404
                                                        | held        | 404 200 404 404 404 404 404 404
                                                        | unpublished | 404 404 404 404 404 404 404 404
                                                        | missing     | 404 404 404 404 404 404 404 404
                                                        | malformed   | 404 404 404 404 404 404 404 404
        GET /ideas/{id}/report                          | published   | 200 404 200 200 200 200 200 200
                                                        | held        | 404 404 404 404 404 404 404 404
                                                        | missing     | 404 404 404 404 404 404 404 404
        POST /ideas/{id}/report                         | published   | 303 404 303 303 303 303 303 303
                                                        | empty       | 422 404 422 422 422 422 422 422
                                                        | missing     | 404 404 404 404 404 404 404 404
        GET /reports/thanks                             | -           | 200 200 200 200 200 200 200 200
        GET /guidelines/decisions                       | -           | 200 200 200 200 200 200 200 200
        GET /appeals/{id}                               | hidden      | login 200 404 login login login login login
                                                        | missing     | login 404 404 login login login login login
                                                        | malformed   | login 404 404 login login login login login
        POST /appeals/{id}                              | hidden      | login 303 404 login login login login login
                                                        | empty       | login 422 404 login login login login login
                                                        | missing     | login 404 404 login login login login login
        POST /ideas/{id}/comments                       | published   | ask 303 303 ask ask ask ask ask
                                                        | empty       | ask 422 422 ask ask ask ask ask
                                                        | hidden      | ask 409 404 ask ask ask ask ask
                                                        | withdrawn   | ask 404 404 ask ask ask ask ask
                                                        | unpublished | ask 404 404 ask ask ask ask ask
                                                        | missing     | ask 404 404 ask ask ask ask ask
        POST /ideas/{id}/support                        | published   | ask 303 303 ask ask ask ask ask
                                                        | hidden      | ask 409 404 ask ask ask ask ask
                                                        | withdrawn   | ask 404 404 ask ask ask ask ask
                                                        | unpublished | ask 404 404 ask ask ask ask ask
                                                        | missing     | ask 404 404 ask ask ask ask ask
        POST /ideas/{id}/support/withdrawal             | published   | ask 303 303 ask ask ask ask ask
                                                        | hidden      | ask 409 404 ask ask ask ask ask
                                                        | missing     | ask 404 404 ask ask ask ask ask
        POST /ideas/{id}/withdrawal                     | published   | ask 303 404 ask ask ask ask ask
                                                        | hidden      | ask 303 404 ask ask ask ask ask
                                                        | withdrawn   | ask 303 404 ask ask ask ask ask
                                                        | missing     | ask 404 404 ask ask ask ask ask
        """

    private static let accounts = """
        GET /signup                                     | -           | 200 303 303 200 200 200 200 200
        POST /signup                                    | empty       | 200 200 200 200 200 200 200 200
                                                        | wrong       | 422 422 422 422 422 422 422 422
        GET /signup/confirmations/{token}               | good        | 200 200 200 200 200 200 200 200
                                                        | missing     | 410 410 410 410 410 410 410 410
                                                        | malformed   | 404 404 404 404 404 404 404 404
        POST /signup/confirmations/{token}              | good        | 303 303 303 303 303 303 303 303
                                                        | missing     | 410 410 410 410 410 410 410 410
        GET /login                                      | -           | 200 303 303 200 200 200 200 200
        POST /login                                     | wrong       | 422 422 422 422 422 422 422 422
        POST /logout                                    | -           | 303 303 303 303 303 303 303 303
        GET /password-reset                             | -           | 200 200 200 200 200 200 200 200
        POST /password-reset                            | -           | 422 422 422 422 422 422 422 422
        GET /password-reset/{token}                     | good        | 200 200 200 200 200 200 200 200
                                                        | missing     | 410 410 410 410 410 410 410 410
                                                        | malformed   | 404 404 404 404 404 404 404 404
        POST /password-reset/{token}                    | good        | 303 303 303 303 303 303 303 303
                                                        | missing     | 410 410 410 410 410 410 410 410
        GET /account                                    | -           | login 200 200 login login login login login
        POST /account/display-name                      | -           | login 303 303 login login login login login
        POST /account/password                          | wrong       | login 422 422 login login login login login
        POST /account/language                          | -           | login 303 303 login login login login login
        POST /account/other-sessions/withdrawal         | -           | login 303 303 login login login login login
        GET /account/notices                            | -           | login 200 200 login login login login login
        GET /account/contributions                      | -           | login 200 200 login login login login login
        GET /account/terms                              | -           | login 303 303 login login login login login
        POST /account/terms                             | -           | login 303 303 login login login login login
                                                        | older       | login 200 200 login login login login login
        GET /account/data                               | -           | login 200 200 login login login login login
        GET /account/data.json                          | -           | login 200 200 login login login login login
        GET /account/closing                            | -           | login 200 200 login login login login login
        POST /account/closing                           | wrong       | login 422 422 login login login login login
        """
}

import Civic
import Postgres

extension Visit {
    /// Asks for the password again where it was given more than ten minutes ago, before personal data is given out
    /// or access is changed.
    ///
    /// Works in handlers of GET and of POST: a page is asked for again after the password was given; a form comes
    /// back with everything that was in it, to be sent by its button. Files have to be chosen again, and the page
    /// says so. To be called before anything is done.
    ///
    /// - Throws: ``LogInTooOld``, which the edge answers with the page that asks.
    func requireRecentLogIn() throws {
        guard let given = try member().authenticatedAt, now - given < StaffRules.recent else {
            throw LogInTooOld()
        }
    }
}

/// Thrown where the password must be given again first; the edge shows the page that asks for it, and the request
/// goes on afterwards.
public struct LogInTooOld: Error {
    public init() {}
}

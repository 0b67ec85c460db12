import Civic
import Documents

extension ImportError {
    /// What is wrong with the file and what to do, for people.
    public func message(_ phrases: Phrases) -> String {
        phrases(TextKey("drafts.import_errors", self))
    }
}

import Civic
import Web

/// A post as a segment of an address: `comment-12`.
struct PostPath: PathParameter {
    let subject: Subject

    init(_ subject: Subject) {
        self.subject = subject
    }

    init?(pathSegment: String) {
        guard let subject = PostName.subject(pathSegment) else { return nil }
        self.subject = subject
    }

    var pathSegment: String { PostName.of(subject) }
}

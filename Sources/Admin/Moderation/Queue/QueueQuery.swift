import Civic
import Moderation
import Web

/// What the address of the queue says.
struct QueueQuery: Sendable {
    let cause: QueueFilter.Cause?
    let kind: Subject.Kind?
    let consultation: Slug?
    let pupilsOnly: Bool
    /// The id that the stretch before ended with.
    let after: EntryID?
    /// Whether all of this page are chosen, for those who have no script.
    let choosesAll: Bool
    /// What was decided a moment ago and can be undone.
    let done: Int64?

    /// What can't be read counts as not given, since somebody may have typed the address.
    init(_ query: Form) {
        cause = query["cause"].flatMap(QueueFilter.Cause.init(rawValue:))
        kind = query["kind"].flatMap(Subject.Kind.init(rawValue:)).flatMap { $0 == .passage ? nil : $0 }
        consultation = query["consultation"].flatMap(Slug.init(rawValue:))
        pupilsOnly = query["pupils"] == "1"
        after = query["after"].flatMap(EntryID.init(pathSegment:))
        choosesAll = query["all"] == "1"
        done = query["done"].flatMap { Int64($0) }
    }

    /// Address of the list with these filters, from its beginning.
    var address: String { Admin.address(AdminAddresses.queue(), fields) }

    /// Address of this very part of the list.
    var here: String {
        Admin.address(AdminAddresses.queue(), fields + [("after", after?.pathSegment ?? "")])
    }

    func address(after id: EntryID) -> String {
        Admin.address(AdminAddresses.queue(), fields + [("after", id.pathSegment)])
    }

    /// The same part with all entries chosen.
    var choosingAll: String {
        Admin.address(
            AdminAddresses.queue(), fields + [("after", after?.pathSegment ?? ""), ("all", "1")])
    }

    private var fields: [(String, String)] {
        [
            ("cause", cause?.rawValue ?? ""), ("kind", kind?.rawValue ?? ""),
            ("consultation", consultation?.rawValue ?? ""), ("pupils", pupilsOnly ? "1" : ""),
        ]
    }
}

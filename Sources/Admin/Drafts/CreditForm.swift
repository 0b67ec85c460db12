import Civic
import Drafts
import Web

/// What staff sent about one change: why it was made, and which posts led to it.
struct CreditForm: Sendable {
    let reason: WrittenText
    /// Addresses of further posts, as they were typed.
    let others: String
    private let ticked: [Subject]

    init(_ form: Form) {
        reason = WrittenText(form["reason"] ?? "")
        others = form["others"] ?? ""
        ticked = form.all("post").compactMap(PostName.subject)
    }

    /// All that are named, each once.
    var posts: [Subject] {
        var seen: Set<Subject> = []
        return (ticked + named).filter { seen.insert($0).inserted }
    }

    /// Lines that end in the address of a comment or an idea, copied from anywhere.
    private var named: [Subject] { lines.compactMap(Self.subject) }

    private var lines: [Substring] { others.split(whereSeparator: \.isWhitespace) }

    private static func subject(_ line: Substring) -> Subject? {
        guard let match = line.firstMatch(of: /\/(comments|ideas)\/([0-9]+)/), let id = Int64(match.2) else {
            return nil
        }
        return match.1 == "comments" ? Subject(.comment, id) : Subject(.idea, id)
    }

    func problems(of consultation: ConsultationID, _ visit: Visit) async throws -> [RefusedForm.Problem] {
        var problems: [RefusedForm.Problem] = []
        if reason.length > ChangeNote.longestReason {
            let numbers = [
                "limit": visit.phrases.number(ChangeNote.longestReason),
                "length": visit.phrases.number(reason.length),
            ]
            problems.append(
                RefusedForm.Problem(field: "reason", message: visit.t("admin.credits.too_long", numbers)))
        }
        if try await !isEachKnown(in: consultation, visit) {
            problems.append(RefusedForm.Problem(field: "others", message: visit.t("admin.credits.unknown")))
        }
        return problems
    }

    /// Whether every address leads to a post of this consultation that everyone may read.
    private func isEachKnown(in consultation: ConsultationID, _ visit: Visit) async throws -> Bool {
        guard named.count == lines.count else { return false }
        var known: Set<Subject> = []
        for source in visit.ports.submissions {
            let ids = named.filter { $0.kind == source.kind }.map(\.id)
            guard !ids.isEmpty else { continue }
            for post in try await source.posts(ids, in: visit.database)
            where post.consultationID == consultation && post.state == .published {
                known.insert(post.subject)
            }
        }
        return named.allSatisfy(known.contains)
    }

    func refused(_ problems: [RefusedForm.Problem]) -> RefusedForm {
        var values = ["reason": reason.text, "others": others]
        for post in ticked { values[PostName.of(post)] = "1" }
        return RefusedForm(values: values, problems: problems)
    }
}

import Testing

extension World {
    /// The desk of the consultation of the world's draft.
    var answerDesk: String { "/answers/dx" }

    /// Takes all items that a list shows a step on: `checks`, `approvals`, `decisions` or `returns`.
    @discardableResult
    func step(
        _ name: String, by clerk: Browser, _ fields: [String: String] = [:], query: String = ""
    ) async throws -> Page? {
        let list = try await clerk.open(answerDesk + "/items" + query)
        var last: Page?
        for item in list.text.matches(of: /name="item" value="(\d+\.\d+)"/).map({ String($0.output.1) }) {
            let form = try list.form(to: answerDesk + "/checks")
            last = try await clerk.post(
                answerDesk + "/" + name, form.fields.merging(fields) { $1 }.merging(["item": item]) { $1 })
        }
        return last
    }

    /// Records a decision on paper for every item: what one clerk alone can do.
    func decide(by clerk: Browser) async throws {
        try await step("decisions", by: clerk, ["decided_on": "2026-01-05", "document": "企発第1号"])
    }

    /// Makes one item of a post that waits and gives its address.
    func item(by clerk: Browser, _ index: Int = 0) async throws -> String {
        let waiting = try await clerk.open(answerDesk + "/posts")
        let post = try #require(waiting.posts.dropFirst(index).first)
        let made = try await clerk.submitOnly(
            waiting, to: answerDesk + "/posts", ["post": post, "act": "join"])
        return try #require(made.location)
    }

    /// Fills in an item.
    func write(
        _ path: String, by clerk: Browser, category: String = "B", answer: String = "木曜の夜に開けます",
        _ more: [String: String] = [:]
    ) async throws {
        let page = try await clerk.open(path)
        let fields = ["category": try page.category(category), "answer": answer].merging(more) { $1 }
        _ = try await clerk.submit(page, to: path, fields)
    }

    /// Tries to publish all answers.
    func publishAnswers(by clerk: Browser) async throws -> Page {
        let path = answerDesk + "/publication"
        let csrf = try #require(
            try await clerk.open(path).form(to: answerDesk + "/foreword").fields["csrf"])
        return try await clerk.follow(clerk.post(path, ["confirmed": "1", "csrf": csrf]))
    }
}

extension Page {
    /// Names of the posts that can be ticked.
    var posts: [String] {
        text.matches(of: /name="post" value="((?:comment|idea)-\d+)"/).map { String($0.output.1) }
    }

    /// The value of a category by its code.
    func category(_ code: String) throws -> String {
        let found = text.matches(of: /<option value="(\d+)"[^>]*>([A-Z])\s/).first { $0.output.2 == code }
        return String(try #require(found).output.1)
    }
}

import Admin
import Civic
import Web

/// `tomoni export …`: comments, ideas, answers and more as a file.
public struct DataExport: Sendable {
    /// What is written; slugs as they were typed.
    public enum Content: Sendable {
        case comments(draft: String)
        case table(ExportTable, consultation: String)
        case result(form: String, consultation: String)
        case people(purpose: String)
    }

    let content: Content
    let format: String
    let encoding: String
    let breaks: String
    let output: String

    public init(
        _ content: Content, format: String = "csv", encoding: String = "utf8-bom", breaks: String = "sign",
        output: String
    ) {
        self.content = content
        self.format = format
        self.encoding = encoding
        self.breaks = breaks
        self.output = output
    }

    public func run(_ configuration: Configuration) async throws {
        let order = try order()
        try await Installation.withSite(configuration) { site in
            let letters = try await order.run(in: site, site.texts.phrases(in: Program.language))
            guard !letters.isEmpty else { return }
            let companion = try await LettersFile.write(letters, beside: output)
            Program.say("\(letters.count) characters are not in CP932 and became 〓: \(companion)")
        }
        Program.say("Written: \(output)")
    }

    private func order() throws -> ExportOrder {
        let format: ExportFormat = try Self.value(format, of: "--format")
        let style = CSVStyle(
            encoding: try Self.value(encoding, of: "--encoding"),
            lineBreak: try Self.value(breaks, of: "--line-breaks"))
        return ExportOrder(try wanted(), format: format, style: style, output: output)
    }

    private func wanted() throws -> ExportOrder.Content {
        switch content {
        case .comments(let draft): .comments(draft: try Self.slug(draft, of: "--draft"))
        case .table(let table, let consultation):
            .table(table, consultation: try Self.slug(consultation, of: "--consultation"))
        case .result(let form, let consultation):
            .result(
                try Self.value(form, of: "--form"),
                consultation: try Self.slug(consultation, of: "--consultation"))
        case .people(let purpose): .people(purpose: try Self.purpose(purpose))
        }
    }

    private static func purpose(_ text: String) throws -> String {
        let purpose = WrittenText(text)
        guard !purpose.isBlank, purpose.text.unicodeScalars.count <= 300 else {
            throw CommandError("--purpose must say in at most 300 characters what the data is needed for.")
        }
        return purpose.text
    }

    private static func slug(_ text: String, of option: String) throws -> Slug {
        guard let slug = Slug(rawValue: text) else {
            throw CommandError("\(option) must be a slug, as in the address, not \(text).")
        }
        return slug
    }

    private static func value<Value: RawRepresentable<String> & CaseIterable>(
        _ text: String, of option: String
    ) throws -> Value {
        guard let value = Value(rawValue: text) else {
            let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
            throw CommandError("\(option) must be one of: \(known).")
        }
        return value
    }
}

import Civic
import Documents
import Drafts
import Foundation
import Web

/// `tomoni draft import`: a draft with passages from a file; prints its address and what was unsure.
public struct DraftImport: Sendable {
    let file: String
    let consultation: String
    let slug: String?
    let title: String?
    let publishes: Bool

    public init(file: String, consultation: String, slug: String?, title: String?, publishes: Bool) {
        self.file = file
        self.consultation = consultation
        self.slug = slug
        self.title = title
        self.publishes = publishes
    }

    public func run(_ configuration: Configuration) async throws {
        let order = try order()
        try await Installation.withSite(configuration) { site in
            let phrases = site.texts.phrases(in: Program.language)
            do {
                let report = try await ImportDraft(site).run(order)
                for line in report.lines(phrases) { Program.say(line) }
                Program.say(configuration.publicURL + report.path)
            } catch let error as ImportError {
                throw CommandError(phrases(TextKey("drafts.import_errors", error)))
            } catch let error as ImportDraft.DraftIsElsewhere {
                throw CommandError("A draft \(error.slug) is in another consultation. Choose another --slug.")
            }
        }
    }

    private func order() throws -> ImportDraft.Order {
        let consultation = try Self.slug(consultation, of: "--consultation")
        let slug = try slug.map { try Self.slug($0, of: "--slug") }
        return ImportDraft.Order(
            bytes: try bytes(), source: URL(fileURLWithPath: file).lastPathComponent,
            consultation: consultation, slug: slug, title: title, publishes: publishes)
    }

    /// The file's content; one too large is refused before it is read.
    private func bytes() throws -> [UInt8] {
        let attributes = try? FileManager.default.attributesOfItem(atPath: file)
        guard let size = attributes?[.size] as? Int, attributes?[.type] as? FileAttributeType == .typeRegular
        else {
            throw CommandError("\(file) can't be read. Check the name and the rights.")
        }
        guard size <= DocumentFormat.largestFile else {
            throw CommandError("\(file) is larger than 50 MB. Import one document at a time.")
        }
        return [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
    }

    private static func slug(_ text: String, of option: String) throws -> Slug {
        guard let slug = Slug(rawValue: text), text.first != "-" else {
            throw CommandError("\(option) must be 1 to 64 of a-z, 0-9 and -, such as dx-2026, not \(text).")
        }
        return slug
    }
}

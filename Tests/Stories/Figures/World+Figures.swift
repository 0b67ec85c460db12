import Civic
import Drafts
import Foundation
import TestSupport
import Testing

extension World {
    /// The next version of the draft, with a table of indicators at its end.
    @discardableResult
    func addIndicators(publishes: Bool = true, table: String = World.table) async throws -> ImportReport {
        let text = try String(contentsOfFile: Repository.root + "/Resources/Demo/draft.txt", encoding: .utf8)
        return try await ImportDraft(site.assembly.site).run(
            ImportDraft.Order(
                bytes: Array((text + "\n" + table).utf8), source: "draft.txt", consultation: draft,
                slug: draft,
                publishes: publishes))
    }

    static let table = """
        第４章 目標の数値

        指標名 単位 現状値（R5） 目標値（R9）
        紙の申請書の数 単 枚 5,216,000 3,652,000
        相談の回数 単 回 20 20
        公開した手続の数 累 件 0 25

        """

    /// The indicator of this name in a version.
    func indicator(_ name: String, in report: ImportReport) async throws -> KPIID {
        let stored = try await DraftStore(site.database).kpis(of: report.version.id)
        return try #require(stored.first { $0.kpi.name == name }).id
    }
}

/// Records of a CSV file: cells in quotes with doubled quotes, lines ended by CR LF (RFC 4180).
func csvRecords(_ text: String) -> [[String]] {
    var records: [[String]] = [[""]]
    var isQuoted = false
    var rest = text.unicodeScalars.dropFirst(text.unicodeScalars.first == "\u{FEFF}" ? 1 : 0)
    func append(_ scalar: Unicode.Scalar) {
        records[records.count - 1][records[records.count - 1].count - 1].unicodeScalars.append(scalar)
    }
    while let next = rest.popFirst() {
        switch next {
        case "\"" where isQuoted && rest.first == "\"":
            rest.removeFirst()
            append(next)
        case "\"": isQuoted.toggle()
        case "," where !isQuoted: records[records.count - 1].append("")
        case "\r" where !isQuoted: break
        case "\n" where !isQuoted: records.append([""])
        default: append(next)
        }
    }
    return records.filter { $0 != [""] }
}

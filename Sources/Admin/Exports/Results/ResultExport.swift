import Answers
import Civic
import Drafts
import Loops
import Postgres
import Synchronization

/// The table of a consultation's answers in one of its forms.
struct ResultExport: Sendable {
    private static let thread = WorkerThreads(name: "result", threads: 1, queue: 8)

    let consultation: Consultation
    let file: ResultFile
    let division: ResultTable.Division
    /// What people were asked about.
    let subject: String
    let table: ResultTable
    /// In Japanese, whoever exports: it is the city's document.
    let phrases: Phrases

    static func load(
        _ consultation: Consultation, _ file: ResultFile, _ division: ResultTable.Division,
        _ site: SiteContext
    ) async throws -> ResultExport {
        let phrases = site.texts.phrases(in: .japanese)
        let report = try await ResultReport.load(consultation, site, phrases)
        let drafts = try await DraftStore(site.database).all().filter {
            $0.consultationID == consultation.id
        }
        // The plan's own name where it is one; a consultation's title may be an appeal.
        let subject = drafts.count == 1 ? drafts[0].title : consultation.title
        return ResultExport(
            consultation: consultation, file: file, division: division, subject: subject,
            table: ResultTable(
                report, on: subject, city: site.city.name, phrases), phrases: phrases)
    }

    static func entry(of consultation: ConsultationID, by staff: StaffID?) -> Audit.Entry {
        Audit.Entry(staffID: staff, act: "export.result consultation:\(consultation)")
    }

    func name(at now: Instant) -> ExportName {
        ExportName(
            file == .docxLong ? "answers-long" : "answers", of: consultation.slug, at: now,
            ending: file.ending,
            japanese: [phrases(file == .docxLong ? "exports.file_long" : "answers.table.title"), subject])
    }

    /// - Throws: `WorkerThreads.QueueIsFull`; what writing throws.
    func bytes(at now: Instant) async throws -> [UInt8] {
        switch file {
        case .xlsx: try await workbook()
        case .docx, .docxLong, .html, .pdf: try await Self.thread.run { try document(madeAt: now.iso8601) }
        }
    }

    private func document(madeAt: String) throws -> [UInt8] {
        switch file {
        case .html: table.fragment(division, phrases).bytes
        case .pdf: try table.paper(madeAt: madeAt, phrases).pdf()
        case .docx, .docxLong, .xlsx:
            try table.word(division, isLong: file == .docxLong, madeAt: madeAt, phrases).file()
        }
    }

    private func workbook() async throws -> [UInt8] {
        let bytes = Mutex<[UInt8]>([])
        try await TemporaryWorkbook.with(table.sheet(phrases)) { workbook in
            try await workbook.add(table.records)
            try await workbook.send { piece in bytes.withLock { $0 += piece } }
        }
        return bytes.withLock { $0 }
    }
}

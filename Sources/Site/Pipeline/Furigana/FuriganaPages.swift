import Civic
import HTTPServer
import Japanese
import Loops
import Synchronization

/// Puts readings on finished pages for those who want them, so that stored texts, search, exports and feeds never
/// hold any.
public final class FuriganaPages: Sendable {
    /// Pages longer than this are worked on beside the event loops.
    private static let short = 24 << 10

    private let analyzer: MorphemeAnalyzer?
    private let workers: WorkerThreads
    private let texts: Mutex<RubyTexts?>

    /// Without a dictionary pages stay as they are, and `tomoni check` says so.
    public init(workers: WorkerThreads) {
        self.workers = workers
        analyzer = try? MorphemeAnalyzer.installed()
        texts = Mutex(nil)
    }

    /// The response with readings, where this visit asked for them and it is a page.
    func annotate(_ response: Response, for visit: Visit) async throws -> Response {
        guard visit.display.furigana, visit.listener == .public, let texts = current(visit),
            case .bytes(let page) = response.body,
            response.headers["Content-Type"]?.hasPrefix("text/html") == true
        else { return response }
        let isJapanese = visit.language.isJapanese
        var response = response
        response.body = .bytes(try await Self.annotate(page, isJapanese, texts, workers))
        return response
    }

    private static func annotate(
        _ page: [UInt8], _ isJapanese: Bool, _ texts: RubyTexts, _ workers: WorkerThreads
    ) async throws -> [UInt8] {
        @Sendable func work() -> [UInt8] {
            RubyFilter.apply(to: page, isJapanese: isJapanese) { texts.append($0, to: &$1) }
        }
        guard page.count > short else { return work() }
        return try await workers.run(work)
    }

    /// Made anew when staff changed the word list.
    private func current(_ visit: Visit) -> RubyTexts? {
        guard let analyzer else { return nil }
        let readings = visit.site.identity.latest.readings
        return texts.withLock { texts in
            if let texts, texts.readings == readings { return texts }
            let fresh = RubyTexts(analyzer, readings: readings)
            texts = fresh
            return fresh
        }
    }
}

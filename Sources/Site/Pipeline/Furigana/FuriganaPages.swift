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
    private let corrections: Corrections
    private let workers: WorkerThreads
    private let texts: Mutex<RubyTexts?>

    /// Without a dictionary pages stay as they are, and `tomoni check` says so.
    ///
    /// - Parameter corrections: what the dictionary reads wrongly, for all cities alike.
    public init(workers: WorkerThreads, corrections: Corrections) {
        self.workers = workers
        self.corrections = corrections
        analyzer = try? MorphemeAnalyzer.installed()
        texts = Mutex(nil)
    }

    /// The same, and the page as it is while the threads have too much to do: a page without readings can be read,
    /// one that does not come can't.
    func annotateIfFree(_ response: Response, for visit: Visit) async throws -> Response {
        do {
            return try await annotate(response, for: visit)
        } catch is WorkerThreads.QueueIsFull {
            return response
        }
    }

    /// The response with readings, where this visit asked for them and it is a page.
    ///
    /// Throws `WorkerThreads.QueueIsFull` at once where a long page would have to wait too long.
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
            let fresh = RubyTexts(analyzer, readings: readings, corrections: corrections)
            texts = fresh
            return fresh
        }
    }
}

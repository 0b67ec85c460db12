import Civic
import HTTPServer
import Japanese
import Loops
import Testing
import Web

@testable import Site

/// Long pages get their readings on the threads for work that computes long, which may all be taken.
@Suite struct BusyFuriganaStories {
    /// Threads that take no work, as when too much waits already.
    private var full: WorkerThreads {
        let workers = WorkerThreads(name: "full", threads: 1, queue: 0)
        workers.stop()
        return workers
    }

    private func pipeline(_ world: World, _ furigana: FuriganaPages, _ cache: PageCache) -> Pipeline {
        let own = world.site.assembly.publicPipeline
        return Pipeline(
            door: own.door, site: own.site, shared: SharedPages(cache: cache, furigana: furigana),
            staticFiles: own.staticFiles, proxies: own.proxies, limits: own.limits, log: own.log,
            edge: own.edge, furigana: furigana)
    }

    private func page(_ path: String, as browser: Browser, _ pipeline: Pipeline) async throws -> Page {
        let cookies = browser.cookies.map { "\($0)=\($1)" }.joined(separator: "; ")
        let response = await pipeline.respond(
            to: Request(
                path: path, headers: ["Accept-Language": "ja", "Cookie": cookies],
                authority: TestSite.publicAuthority))
        return Page(response, body: try await response.body.collected())
    }

    @Test func `a page comes without readings while all threads are taken, and with them later`() async throws
    {
        try await World.with { world in
            let cache = PageCache(limit: 8 << 20)
            let busy = pipeline(world, FuriganaPages(workers: full, corrections: Corrections()), cache)
            let free = pipeline(
                world, FuriganaPages(workers: TestSite.workers, corrections: Corrections()), cache)
            let (visitor, resident) = (world.site.visitor(), try await world.resident("taro"))
            _ = try await visitor.post("/display", ["furigana": "on"])
            for (cookie, value) in visitor.cookies { resident.forge(cookie, value) }
            for browser in [visitor, resident] {
                let without = try await page(world.draftPath, as: browser, busy)
                #expect(without.text.utf8.count > 24 << 10)
                #expect(without.status == 200 && !without.text.contains("<ruby>"))
                #expect(without.text.contains("</html>"))
                let with = try await page(world.draftPath, as: browser, free)
                #expect(with.status == 200 && with.text.contains("<ruby>"))
            }
        }
    }

    @Test func `what is short needs no thread`() async throws {
        try await World.with { world in
            let busy = pipeline(
                world, FuriganaPages(workers: full, corrections: Corrections()), PageCache(limit: 1 << 20))
            let visitor = world.site.visitor()
            _ = try await visitor.post("/display", ["furigana": "on"])
            let missing = try await page("/no-such-page", as: visitor, busy)
            #expect(missing.status == 404 && missing.text.contains("<ruby>"))
        }
    }
}

/// Finds the printed page numbers among the lone numbers, and keeps them as data.
///
/// A list's numbers stand alone on lines too: page numbers are the longest chain that grows with the pages.
enum PageNumbers {
    static func apply(_ manuscript: inout Manuscript) {
        let candidates = manuscript.lines.enumerated().compactMap { index, line in
            number(line.folded).map { value in
                let isBare = line.folded.unicodeScalars.allSatisfy(\.isDigit)
                return Candidate(
                    index: index, page: line.page, line: line.number, value: value, isBare: isBare)
            }
        }
        let chain = longestChain(candidates, hasPages: manuscript.hasPages)
        guard chain.count >= (manuscript.pageCount <= 4 ? 2 : 3) else { return }
        if !manuscript.hasPages { cutPages(&manuscript, at: chain) }
        for candidate in chain {
            manuscript.printedPages[manuscript.lines[candidate.index].page] = candidate.value
        }
        infer(&manuscript)
        manuscript.drop(chain.map(\.index), .pageNumber)
    }

    private struct Candidate {
        let index: Int
        let page: Int
        let line: Int
        let value: Int
        /// Without dashes or a word beside it.
        let isBare: Bool
    }

    /// 3, - 3 -, P.3, 3/24, 3ページ.
    static func number(_ folded: String) -> Int? {
        var rest = folded.unicodeScalars[...].drop { "-Pp. ー~".unicodeScalars.contains($0) }
        let digits = rest.prefix { $0.isDigit }
        guard !digits.isEmpty, digits.count <= 4 else { return nil }
        rest = rest.dropFirst(digits.count)
        if rest.first == "/" { rest = rest.dropFirst().drop { $0.isDigit || $0 == " " } }
        let tail = String(rest.drop { "- .ー~".unicodeScalars.contains($0) })
        return tail.isEmpty || tail == "ページ" || tail == "頁" ? Int(String(digits)) : nil
    }

    /// The chain with most members, each higher than the last and on a later page; jumps cost.
    private static func longestChain(_ candidates: [Candidate], hasPages: Bool) -> [Candidate] {
        var best: [(score: Int, previous: Int?)] = []
        for (index, candidate) in candidates.enumerated() {
            var choice: (score: Int, previous: Int?) = (2, nil)
            for other in max(0, index - 60)..<index {
                guard let cost = cost(from: candidates[other], to: candidate, hasPages) else { continue }
                let score = best[other].score + 2 - cost
                if score > choice.score { choice = (score, other) }
            }
            best.append(choice)
        }
        var chain: [Candidate] = []
        var next = best.indices.max { best[$0].score < best[$1].score }
        while let index = next {
            chain.append(candidates[index])
            next = best[index].previous
        }
        return chain.reversed()
    }

    private static func cost(from: Candidate, to: Candidate, _ hasPages: Bool) -> Int? {
        let numbers = to.value - from.value
        guard numbers > 0 else { return nil }
        guard hasPages else {
            // Lone numbers that follow each other closely are those of a list.
            return to.line - from.line >= (to.isBare ? 8 : 3) && numbers <= 3 ? numbers - 1 : nil
        }
        let pages = to.page - from.page
        return pages > 0 ? abs(numbers - pages) : nil
    }

    /// Without any other sign of pages the numbers are the sign: each stands last on its page, or first where
    /// the very first stands at the top.
    private static func cutPages(_ manuscript: inout Manuscript, at chain: [Candidate]) {
        let onTop = chain.first.map { $0.index <= 1 } ?? false
        var page = 0
        var cuts = Set(chain.map { onTop ? $0.index : $0.index + 1 })
        cuts.remove(0)
        for index in manuscript.lines.indices {
            if cuts.contains(index) {
                page += 1
                manuscript.lines[index].opensPage = true
            }
            manuscript.lines[index].page = page
        }
    }

    /// Pages without a printed number count on from the one before, or back from the one after.
    private static func infer(_ manuscript: inout Manuscript) {
        let known = manuscript.printedPages.sorted { $0.key < $1.key }
        for page in 0..<manuscript.pageCount where manuscript.printedPages[page] == nil {
            if let before = known.last(where: { $0.key < page }) {
                manuscript.printedPages[page] = before.value + page - before.key
            } else if let after = known.first, after.value - after.key + page > 0 {
                manuscript.printedPages[page] = after.value - after.key + page
            }
        }
    }
}

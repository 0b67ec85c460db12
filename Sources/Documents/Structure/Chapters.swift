/// Gives headings their levels and every block the path of headings above it.
enum Chapters {
    static func draft(_ outline: Outline) -> ImportedDraft {
        let ranks = LabelRanks(outline.blocks)
        var path: [Step] = []
        var passages: [ImportedPassage] = []
        var kpis: [KPI] = []
        for block in outline.blocks {
            if block.isNote || block.page == outline.coverPage { path = [] }
            if let heading = block.heading {
                let level = level(heading, path, ranks)
                path.removeAll { $0.level >= level || isForeign($0, heading) }
                passages.append(passage(block, .heading(level: level), path, outline))
                path.append(Step(level: level, text: block.text, heading: heading))
            } else {
                // A table of KPIs of several parts belongs to what is above these parts.
                if Set(block.kpis.map(\.group)).count > 1 { path.removeAll { $0.level >= 60 } }
                passages.append(passage(block, kind(block), path, outline))
                kpis += block.kpis.map { $0.under(path.map(\.text)) }
            }
        }
        return ImportedDraft(
            title: outline.title, passages: Levels.compressed(passages),
            dropped: outline.dropped.sorted { $0.line < $1.line },
            doubts: outline.doubts.sorted { ($0.line, $0.guess.rawValue) < ($1.line, $1.guess.rawValue) },
            kpis: kpis, source: outline.source)
    }

    /// A heading that is open while its part is read.
    private struct Step {
        let level: Int
        let text: String
        let heading: Block.Heading
    }

    /// 第2章－1 does not stand under a foreword or under 第1章.
    private static func isForeign(_ step: Step, _ heading: Block.Heading) -> Bool {
        guard case .section(let number?) = heading, case .chapter(let chapter) = step.heading else {
            return false
        }
        return chapter != number
    }

    private static func level(
        _ heading: Block.Heading, _ path: [Step], _ ranks: LabelRanks
    ) -> Int {
        switch heading {
        case .chapter: return 10
        case .section: return 20
        case .styled(let level): return level
        case .article: return 40
        case .numbered(let depth): return (ranks.outerDepths.contains(depth) ? 30 : 80) + depth
        case .label(let word, _): return 60 + ranks.rank(word)
        case .recurring:
            // Beside the last label, not inside it: it speaks of all of them.
            return path.last { (60..<80).contains($0.level) }?.level ?? 60
        case .plain: return 100
        case .square: return 101
        }
    }

    private static func kind(_ block: Block) -> ImportedPassage.Kind {
        switch block.kind {
        case .item: .listItem
        case .note: .note
        case .caption: .caption
        case .table: .table
        default: .paragraph
        }
    }

    private static func passage(
        _ block: Block, _ kind: ImportedPassage.Kind, _ path: [Step], _ outline: Outline
    ) -> ImportedPassage {
        ImportedPassage(
            kind: kind, chapter: path.map(\.text), text: block.text,
            lines: block.lines, page: outline.printedPages[block.page], confidence: block.confidence)
    }
}

extension KPI {
    /// The same below these headings.
    fileprivate func under(_ chapter: [String]) -> KPI {
        var kpi = self
        kpi.chapter = chapter
        return kpi
    }
}

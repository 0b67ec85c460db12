/// Makes headings of the articles of a regulation: 第1条 with the title in brackets that stands above it.
enum Articles {
    static func apply(_ outline: inout Outline) {
        guard outline.blocks.contains(where: isArticle) else { return }
        var result: [Block] = []
        for block in outline.blocks {
            guard isArticle(block) else {
                result.append(block)
                continue
            }
            let title = result.last.flatMap { isTitle($0, above: block) ? $0 : nil }
            if title != nil { result.removeLast() }
            result += parted(block, title: title)
        }
        outline.blocks = result
    }

    /// How many scalars of a folded text are 第3条 or 第3条の2; nil where it does not begin an article, as in
    /// "第3条の規定により".
    static func markLength(_ scalars: String.UnicodeScalarView) -> Int? {
        guard scalars.first == "第" else { return nil }
        var rest = scalars.dropFirst()
        guard Numerals.take(&rest) != nil, rest.popFirst() == "条" else { return nil }
        if rest.first == "の" {
            rest = rest.dropFirst()
            guard Numerals.take(&rest) != nil else { return nil }
        }
        guard rest.first.map({ $0 == " " || $0 == "(" }) ?? true else { return nil }
        return scalars.count - rest.count
    }

    private static func isArticle(_ block: Block) -> Bool {
        block.mark == .article && block.kind == .paragraph
    }

    /// (Purpose), alone above its article.
    private static func isTitle(_ block: Block, above article: Block) -> Bool {
        block.heading == nil && Joining.isBracketed(block.text) && block.text.columns <= 60
            && block.page == article.page && !block.text.contains("\n")
    }

    /// The heading, and the article's own words below it.
    private static func parted(_ block: Block, title: Block?) -> [Block] {
        guard let length = markLength(block.text.folded.unicodeScalars) else { return [block] }
        let scalars = block.text.unicodeScalars
        var name = String(String.UnicodeScalarView(scalars.prefix(length)))
        var body = String(String.UnicodeScalarView(scalars.dropFirst(length))).trimmed
        if title == nil, let own = ownTitle(body) {
            name += own
            body = String(body.unicodeScalars.dropFirst(own.unicodeScalars.count)).trimmed
        }
        var heading = block
        heading.kind = .heading(.article)
        heading.text = name + (title?.text ?? "")
        heading.lines = (title?.lines ?? []) + block.lines.prefix(1)
        var rest = block
        rest.text = body
        rest.mark = nil
        return body.isEmpty ? [heading] : [heading, rest]
    }

    /// 第1条(目的) この条例は…
    private static func ownTitle(_ body: String) -> String? {
        let folded = body.folded.unicodeScalars
        guard folded.first == "(", let close = folded.firstIndex(of: ")") else { return nil }
        let length = folded.distance(from: folded.startIndex, to: close) + 1
        return length <= 30 ? String(String.UnicodeScalarView(body.unicodeScalars.prefix(length))) : nil
    }
}

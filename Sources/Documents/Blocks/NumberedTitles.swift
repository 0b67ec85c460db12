/// Puts numbers back before the titles they belong to, where the file has them on a line after or before the
/// title, or glued to its end.
enum NumberedTitles {
    static func apply(_ manuscript: inout Manuscript) {
        for page in manuscript.pages.reversed() {
            guard let found = sequence(in: manuscript.lines, page) else { continue }
            rewrite(&manuscript.lines, found)
        }
    }

    private struct Member {
        let title: Int
        let numberLine: Int?
        let value: Int
    }

    /// 1, 2, 3 … in unbroken order, at least one of them alone on its line.
    private static func sequence(in lines: [Line], _ page: Range<Int>) -> [Member]? {
        for start in page {
            for numberFirst in [false, true] {
                let members = follow(lines, page, from: start, numberFirst: numberFirst)
                if members.count >= 3, members.contains(where: { $0.numberLine != nil }) { return members }
            }
        }
        return nil
    }

    private static func follow(
        _ lines: [Line], _ page: Range<Int>, from start: Int, numberFirst: Bool
    ) -> [Member] {
        var members: [Member] = []
        var index = start
        while index < page.upperBound {
            let value = members.count + 1
            let next = index + 1 < page.upperBound ? index + 1 : nil
            if !numberFirst, isTitle(lines[index]), let next, PageNumbers.number(lines[next].folded) == value
            {
                members.append(Member(title: index, numberLine: next, value: value))
                index += 2
            } else if numberFirst, PageNumbers.number(lines[index].folded) == value, let next,
                isTitle(lines[next])
            {
                members.append(Member(title: next, numberLine: index, value: value))
                index += 2
            } else if !numberFirst, isTitle(lines[index]), gluedNumber(lines[index].folded) == value {
                members.append(Member(title: index, numberLine: nil, value: value))
                index += 1
            } else {
                break
            }
        }
        return members
    }

    private static func isTitle(_ line: Line) -> Bool {
        line.table == nil && line.columns <= 70 && line.columns >= 4 && !line.text.endsSentence
            && LineMark(line) == nil
            && PageNumbers.number(line.folded) == nil && HeadingPattern.read(line) == nil
    }

    private static func gluedNumber(_ folded: String) -> Int? {
        let scalars = Array(folded.unicodeScalars)
        let digits = scalars.reversed().prefix { $0.isDigit }.count
        guard (1...2).contains(digits), scalars.count > digits + 1,
            scalars[scalars.count - digits - 1].isJapanese
        else { return nil }
        return Int(String(String.UnicodeScalarView(scalars.suffix(digits))))
    }

    private static func rewrite(_ lines: inout [Line], _ members: [Member]) {
        for member in members {
            var title = lines[member.title].text
            if member.numberLine == nil { title = String(title.dropLast(String(member.value).count)) }
            lines[member.title].rewrite("\(member.value). \(title)")
            lines[member.title].brokenAfter = true
            if let number = member.numberLine { lines[member.title].numbers += lines[number].numbers }
        }
        for index in members.compactMap(\.numberLine).sorted(by: >) { lines.remove(at: index) }
    }
}

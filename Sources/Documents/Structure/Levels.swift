/// Makes heading levels follow each other without holes: a heading is one below the one it stands in.
enum Levels {
    static func compressed(_ passages: [ImportedPassage]) -> [ImportedPassage] {
        passages.map { passage in
            guard case .heading = passage.kind else { return passage }
            var passage = passage
            passage.kind = .heading(level: min(passage.chapter.count + 1, 6))
            return passage
        }
    }
}

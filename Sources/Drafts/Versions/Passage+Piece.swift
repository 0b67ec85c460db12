import Documents
import Revisions

extension Piece {
    init(_ passage: Passage) {
        self.init(passage.text, chapter: passage.chapter, isHeading: passage.kind == .heading)
    }

    init(_ passage: ImportedPassage) {
        if case .heading = passage.kind {
            self.init(passage.text, chapter: passage.chapter, isHeading: true)
        } else {
            self.init(passage.text, chapter: passage.chapter)
        }
    }
}

/// Turns the depths of a draft's headings into those of a page, where none may be skipped: what follows a heading
/// is at most one deeper (WCAG 1.3.1, 2.4.6).
struct HeadingDepth {
    /// The page's own heading stands above the draft.
    private var last = 1

    /// The depth on the page, from 2.
    mutating func next(_ passage: Passage) -> Int {
        last = min(max(passage.level, 1) + 1, last + 1, 6)
        return last
    }
}

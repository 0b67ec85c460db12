import Civic
import HTML

/// Where the author of a hidden text says that hiding it was wrong, and reads what came of that.
public func appealLink(_ note: HidingNote, _ phrases: Phrases) -> HTML {
    guard let path = note.appealPath else { return .empty }
    let key: TextKey = note.hasAppeal ? "common.appeal.read" : "common.appeal.write"
    return """
        <p><a href="\(url: Addresses.guidelines())">\(phrases("common.appeal.rules"))</a> \
        <a href="\(url: path)">\(phrases(key))</a></p>
        """
}

import Civic
import HTML

/// Something that waits for a decision.
public struct QueueEntry: Sendable {
    /// An act with its key: pressing it while the focus is in the entry is the same as pressing the control.
    public struct Act: Sendable {
        public var label: String
        public var path: String
        public var key: Character
        public var kind: ButtonKind
        /// Hidden fields of its form.
        public var fields: [(name: String, value: String)]

        public init(
            _ label: String, path: String, key: Character, _ kind: ButtonKind = .secondary,
            fields: [(name: String, value: String)] = []
        ) {
            self.label = label
            self.path = path
            self.key = key
            self.kind = kind
            self.fields = fields
        }
    }

    /// Its value in the field `chosen` of the acts on many.
    public var id: String
    public var title: String
    public var path: String
    public var badges: HTML
    public var facts: [HTML]
    public var text: String
    public var acts: [Act]
    /// What stands below the text, as why it waits.
    public var notes: HTML = .empty
    /// Forms that are more than a button.
    public var forms: HTML = .empty
    public var isChosen = false

    public init(
        id: String, title: String, path: String, badges: HTML = .empty, facts: [HTML] = [], text: String,
        acts: [Act]
    ) {
        self.id = id
        self.title = title
        self.path = path
        self.badges = badges
        self.facts = facts
        self.text = text
        self.acts = acts
    }
}

/// What waits, worked through with the mouse, by tabbing or by single keys inside the list.
public func workQueue(_ entries: [QueueEntry], bulk: String, csrf: String?, _ phrases: Phrases) -> HTML {
    """
    <p class="queue__keys"><kbd>J</kbd> \(phrases("common.queue.next")) <kbd>K</kbd> \
    \(phrases("common.queue.previous")) <label class="box" hidden><input type="checkbox" checked \
    data-keys-switch><span>\(phrases("common.queue.keys"))</span></label></p>
    <ol class="queue" id="queue" data-keys>
    \(each: entries, { queueEntry($0, bulk, csrf, phrases) })</ol>
    """
}

private func queueEntry(_ entry: QueueEntry, _ bulk: String, _ csrf: String?, _ phrases: Phrases) -> HTML {
    """
    <li class="queue__entry" id="entry-\(entry.id)" data-entry><label class="queue__box"><input type="checkbox" \
    name="chosen" value="\(entry.id)" form="\(bulk)"\(if: entry.isChosen, " checked")><span class="visually-hidden">\
    \(phrases("common.queue.choose", ["title": entry.title]))</span></label>
    <div class="queue__words"><p class="card__badges">\(entry.badges)</p>\
    <h3 class="queue__title"><a href="\(url: entry.path)">\(entry.title)</a></h3>\
    \(prose(entry.text))<ul class="facts">\(each: entry.facts, { "<li>\($0)</li>" })</ul>\(entry.notes)</div>
    <div class="queue__acts">\(each: entry.acts, { queueAct($0, csrf) })\(entry.forms)</div></li>

    """
}

private func queueAct(_ act: QueueEntry.Act, _ csrf: String?) -> HTML {
    let key = String(act.key)
    return postForm(
        to: act.path, csrf: csrf,
        """
        \(each: act.fields, hiddenField)\
        <button class="button button--\(act.kind.rawValue)" data-key="\(key)">\(act.label) \
        <kbd aria-hidden="true">\(key.uppercased())</kbd></button>
        """)
}

private func hiddenField(_ field: (name: String, value: String)) -> HTML {
    "<input type=\"hidden\" name=\"\(field.name)\" value=\"\(field.value)\">"
}

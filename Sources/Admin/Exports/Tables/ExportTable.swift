import Web

/// A table of what was said in a consultation; the raw value stands in addresses.
public enum ExportTable: String, Sendable, CaseIterable, PathParameter {
    case comments, ideas
    /// Each support and vote, without who gave it.
    case supports
    case supportCounts = "support-counts"
    /// Opinion items with the city's answers.
    case items
    /// Which posts each item answers.
    case itemSources = "item-sources"

    /// As part of the keys of texts and of the names of acts in the audit log.
    var key: String { rawValue.replacing("-", with: "_") }
}

extension ExportTable {
    /// As the last part of a text's key.
    var keyed: Key { Key(rawValue: key) }

    struct Key: RawRepresentable {
        let rawValue: String
    }
}

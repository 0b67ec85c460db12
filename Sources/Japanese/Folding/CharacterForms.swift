/// Old and variant forms of characters become the one in use today.
enum CharacterForms {
    /// Today's form of each other form.
    static let current: [Unicode.Scalar: Unicode.Scalar] = {
        var current: [Unicode.Scalar: Unicode.Scalar] = [:]
        for group in table.split(whereSeparator: \.isWhitespace) {
            guard let today = group.unicodeScalars.first else { continue }
            for form in group.unicodeScalars.dropFirst() { current[form] = today }
        }
        return current
    }()

    static func replace(in units: inout [FoldedUnit]) {
        for index in units.indices where units[index].scalar.value >= 0x3400 {
            if let today = current[units[index].scalar] { units[index].scalar = today }
        }
    }
}

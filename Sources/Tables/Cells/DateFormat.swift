/// Tells number formats that show a day or a time from those that show a number (ECMA-376 part 1, 18.8.30).
enum DateFormat {
    /// The formats that every program knows by number; 27 to 36 and 50 to 58 are those of Japanese Excel.
    static func isDate(builtIn id: Int) -> Bool {
        switch id {
        case 14...22, 27...36, 45...47, 50...58: true
        default: false
        }
    }

    /// - Parameter code: such as `yyyy"年"m"月"d"日"` or `[$-411]ggge"年"`; only its first section counts.
    static func isDate(_ code: String) -> Bool {
        var scalars = Array(code.unicodeScalars)[...]
        while let scalar = scalars.popFirst() {
            switch scalar {
            case ";": return false
            case "\"": scalars = scalars.drop { $0 != "\"" }.dropFirst()
            case "\\", "_", "*": scalars = scalars.dropFirst()
            case "[":
                // Hours, minutes and seconds that count on beyond a day; other brackets are colors and languages.
                if let first = scalars.first, "hHmMsS".unicodeScalars.contains(first) { return true }
                scalars = scalars.drop { $0 != "]" }.dropFirst()
            case "G" where scalars.starts(with: "eneral".unicodeScalars): return false
            case "E" where scalars.first == "+" || scalars.first == "-": return false
            case "y", "Y", "m", "M", "d", "D", "h", "H", "s", "S", "e", "g": return true
            default: break
            }
        }
        return false
    }
}

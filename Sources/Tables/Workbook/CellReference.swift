/// `AB12`: a column in letters and a row.
enum CellReference {
    /// The column counted from 0; nil for what is no reference.
    static func column(_ reference: String) -> Int? {
        var column = 0
        for byte in reference.utf8 {
            guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) else { break }
            column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
            // Excel's last is 16,384; how far beyond does not matter.
            if column > 1_000_000 { break }
        }
        return column > 0 ? column - 1 : nil
    }
}

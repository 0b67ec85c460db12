/// Numbers in the forms that Word's lists know (ECMA-376 part 1, 17.18.59).
enum WordNumerals {
    static func written(_ number: Int, _ format: String) -> String {
        guard number > 0, number < 10_000 else { return String(number) }
        switch format {
        case "decimalFullWidth", "decimalFullWidth2": return fullWidth(number)
        case "decimalEnclosedCircle", "decimalEnclosedCircleChinese":
            return number <= 20 ? scalar(0x245F + number) : String(number)
        case "decimalZero": return number < 10 ? "0\(number)" : String(number)
        case "aiueo", "aiueoFullWidth": return letter(number, of: aiueo)
        case "iroha", "irohaFullWidth": return letter(number, of: iroha)
        case "upperLetter": return letter(number, of: Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
        case "lowerLetter": return letter(number, of: Array("abcdefghijklmnopqrstuvwxyz"))
        case "upperRoman": return roman(number)
        case "lowerRoman": return roman(number).lowercased()
        case "japaneseCounting", "ideographDigital", "japaneseDigitalTenThousand", "chineseCounting",
            "chineseCountingThousand", "taiwaneseCounting":
            return kanji(number)
        default: return String(number)
        }
    }

    private static let aiueo = Array("アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン")
    private static let iroha = Array("イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン")

    private static func scalar(_ value: Int) -> String { Unicode.Scalar(value).map { String($0) } ?? "" }

    private static func fullWidth(_ number: Int) -> String {
        String(number).unicodeScalars.map { scalar(Int($0.value) + 0xFEE0) }.joined()
    }

    private static func letter(_ number: Int, of letters: [Character]) -> String {
        String(
            repeating: String(letters[(number - 1) % letters.count]), count: 1 + (number - 1) / letters.count)
    }

    private static func roman(_ number: Int) -> String {
        let signs = [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
            (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        var rest = number
        var text = ""
        for (value, sign) in signs {
            while rest >= value {
                text += sign
                rest -= value
            }
        }
        return text
    }

    private static func kanji(_ number: Int) -> String {
        let digits = Array("〇一二三四五六七八九")
        let units = ["", "十", "百", "千"]
        var text = ""
        for (place, digit) in String(number).reversed().enumerated() {
            guard let value = digit.wholeNumberValue, value > 0 else { continue }
            // 十 and 百 stand alone for one of them.
            text = (value == 1 && place > 0 ? "" : String(digits[value])) + units[place] + text
        }
        return text
    }
}

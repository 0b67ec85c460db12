import Foundation

/// A number in a cell of a table, with what stands around it: 5,216,000, 46.1％, 約30件, 90%以上.
struct KPINumber: Equatable {
    let value: Decimal
    /// The unit behind it, as printed; empty where there is none.
    let unit: String

    init?(_ cell: String) {
        let folded = cell.folded
        var rest = folded.unicodeScalars[...]
        for word in ["約", "延べ", "概ね", "おおむね"] where rest.starts(with: word.unicodeScalars) {
            rest = rest.dropFirst(word.unicodeScalars.count)
        }
        let isNegative = rest.first.map { "▲△-".unicodeScalars.contains($0) } ?? false
        if isNegative { rest = rest.dropFirst() }
        let digits = rest.prefix { $0.isDigit || $0 == "," || $0 == "." }
        guard let first = digits.first, first.isDigit, digits.last?.isDigit == true, digits.count <= 20,
            let number = Decimal(
                string: String(digits).replacing(",", with: ""), locale: Locale(identifier: "en_US_POSIX"))
        else { return nil }
        guard let unit = Self.unit(String(cell.unicodeScalars.suffix(rest.count - digits.count))) else {
            return nil
        }
        value = isNegative ? -number : number
        self.unit = unit
    }

    /// The text behind a number as a unit; nil where it is something else.
    private static func unit(_ tail: String) -> String? {
        var tail = tail.trimmed
        for word in ["以上", "以下", "以内", "未満", "程度", "超"] where tail.hasSuffix(word) {
            tail = String(tail.dropLast(word.count))
        }
        return tail.isEmpty || isUnit(tail) ? tail : nil
    }

    /// Whether a cell is a unit of measure.
    static func isUnit(_ cell: String) -> Bool {
        let folded = cell.folded
        if units.contains(folded) { return true }
        // 件/年, 人/日
        let parts = folded.split(separator: "/")
        if parts.count == 2 { return parts.allSatisfy { units.contains(String($0)) } }
        return folded.unicodeScalars.count <= 4
            && scales.contains { folded.hasPrefix($0) && units.contains(String(folded.dropFirst($0.count))) }
    }

    private static let scales = ["千", "万", "百万", "億", "のべ", "延べ", "延"]
    private static let units: Set<String> = [
        "%", "％", "件", "人", "名", "回", "枚", "円", "箇所", "か所", "カ所", "ヶ所", "ケ所", "個所", "団体", "世帯", "戸", "棟",
        "時間", "日", "分", "秒", "年", "月", "か月", "週", "台", "基", "本", "冊", "校", "園", "館", "社", "店", "店舗", "施設",
        "事業", "事業者", "種類", "種", "項目", "地区", "地域", "組", "組織", "箱", "点", "位", "歳", "倍", "ポイント", "pt", "t", "kg",
        "g", "km", "m", "m2", "㎡", "ha", "kW", "kWh", "MW", "GWh", "t-CO2", "tCO2", "L", "kL", "人日", "泊", "床",
        "便",
        "路線", "手続", "講座", "クラス", "チーム", "グループ", "アカウント", "フォロワー", "アクセス", "ダウンロード", "PV", "食", "票", "頭",
        "羽", "匹", "区画", "筆", "経営体", "法人", "自治体", "市町村", "業務", "システム", "計画", "コース", "人/年", "人月",
    ]
}

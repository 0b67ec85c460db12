/// Words that ipadic reads in a way no resident would in the texts of a city.
enum OwnReadings {
    static func reading(of morpheme: Morpheme) -> String? {
        corrections[morpheme.surface] ?? morpheme.reading
    }

    private static let corrections = [
        "日本": "にほん", "明日": "あした", "昨日": "きのう", "私": "わたし", "何": "なに", "他": "ほか", "素案": "そあん",
        "骨子": "こっし", "市立": "しりつ", "町内": "ちょうない", "昨年": "さくねん",
    ]
}

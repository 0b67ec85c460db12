/// Passwords that a guesser tries first, put together by us: words with or without digits around them, rows of
/// keys and dates of the kind everyone thinks of.
enum CommonPasswords {
    /// Refused also with digits and punctuation before and behind.
    static let stems: Set<String> = [
        "", "password", "passwort", "passw", "pass", "pasuwado", "pasuwaado", "anshou", "himitsu", "secret",
        "admin", "administrator", "root", "user", "guest", "test", "testtest", "sample", "demo", "login",
        "welcome", "changeme", "letmein", "hello", "konnichiwa", "ohayou", "arigatou", "arigato", "sakura",
        "sakurasakura", "nippon", "japan", "tokyo", "toukyou", "osaka", "oosaka", "fujisan", "iwate",
        "sendai",
        "tomoni", "shimin", "shiyakusho", "yakusho", "city", "iloveyou", "aishiteru", "daisuki", "princess",
        "dragon", "monkey", "sunshine", "football", "baseball", "yakyuu", "soccer", "pokemon", "pikachu",
        "doraemon", "anpanman", "qwerty", "qwertyui", "qwertyuiop", "asdf", "asdfghjk", "asdfghjkl",
        "zxcvbnm",
        "abc", "abcabc", "abcd", "abcdefg", "aaa", "qazwsx", "qazwsxedc", "computer", "internet", "google",
        "iphone", "android", "windows", "パスワード", "ひみつ", "さくら", "にほん",
    ]

    /// Refused as they are.
    static let words: Set<String> = [
        "1qaz2wsx", "1q2w3e4r", "1q2w3e4r5t", "q1w2e3r4", "zaq12wsx", "zaq1xsw2", "a1b2c3d4", "1a2b3c4d",
        "abcd1234", "pa55word", "p@ssw0rd", "p@ssword", "passw0rd", "pa$$word", "trustno1", "l0vely00",
        "asdf1234", "qwer1234", "1234qwer", "12qwaszx", "mother01", "0120117117",
    ]
}

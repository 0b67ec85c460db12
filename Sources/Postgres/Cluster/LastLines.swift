import Foundation

/// The last lines of a text file, for an error message.
func lastLines(of path: String, count: Int = 8) -> String {
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").suffix(count).joined(separator: "\n")
}

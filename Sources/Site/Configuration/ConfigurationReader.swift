import Foundation
import HTTPServer
import Web

/// Reads variables one by one and collects what is wrong, so that an operator sees all of it at once.
struct ConfigurationReader {
    let environment: [String: String]
    var problems: [String] = []

    /// A variable that is set and not empty.
    func text(_ name: String) -> String? {
        environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }

    mutating func address(_ name: String, default fallback: ListenAddress) -> ListenAddress {
        guard let text = text(name) else { return fallback }
        if let address = ListenAddress(text) { return address }
        problems.append("\(name) must be an address and a port, such as 127.0.0.1:8080.")
        return fallback
    }

    mutating func number(_ name: String, default fallback: Int, in range: ClosedRange<Int>) -> Int {
        guard let text = text(name) else { return fallback }
        if let number = Int(text), range.contains(number) { return number }
        problems.append("\(name) must be a number from \(range.lowerBound) to \(range.upperBound).")
        return fallback
    }

    /// A time of day as minutes since midnight.
    mutating func minute(_ name: String, default fallback: String) -> Int {
        let parts = (text(name) ?? fallback).split(separator: ":").map { Int($0) }
        if parts.count == 2, let hour = parts[0], let minute = parts[1], (0...23).contains(hour),
            (0...59).contains(minute)
        {
            return hour * 60 + minute
        }
        problems.append("\(name) must be a time of day, such as \(fallback).")
        return 0
    }

    mutating func origin(_ name: String, default fallback: String) -> String {
        guard let text = text(name) else { return fallback }
        let trimmed = text.hasSuffix("/") ? String(text.dropLast()) : text
        let url = URL(string: trimmed)
        if let url, ["http", "https"].contains(url.scheme), url.host() != nil, url.path().isEmpty {
            return trimmed
        }
        problems.append("\(name) must be an address without a path, such as https://ideas.city.example.")
        return fallback
    }

    /// Origins separated by spaces or commas.
    mutating func origins(_ name: String) -> [String] {
        let items = (text(name) ?? "").split { $0 == " " || $0 == "," }.map(String.init)
        let found = items.compactMap { item -> String? in
            let trimmed = item.hasSuffix("/") ? String(item.dropLast()) : item
            let url = URL(string: trimmed)
            // Goes into a header field, so nothing but the letters of an origin may stand in it.
            let isOrigin =
                url.map { ["http", "https"].contains($0.scheme) && $0.host() != nil && $0.path().isEmpty }
                ?? false
            let isPlain = trimmed.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x3B && $0 != 0x27 }
            return isOrigin && isPlain && url?.query() == nil ? trimmed : nil
        }
        if found.count < items.count {
            problems.append("\(name) must be addresses without a path, such as https://www.city.example.")
        }
        return found
    }

    mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ name: String, default fallback: Choice
    ) -> Choice {
        guard let text = text(name) else { return fallback }
        if let choice = Choice(rawValue: text) { return choice }
        let names = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        problems.append("\(name) must be one of: \(names).")
        return fallback
    }

    mutating func proxies(_ name: String) -> String? {
        guard let text = text(name) else { return nil }
        if TrustedProxies(list: text) == nil {
            problems.append("\(name) must be addresses or networks separated by commas, such as 10.0.0.0/8.")
        }
        return text
    }
}

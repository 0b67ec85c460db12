import HTTPServer
import Testing

@testable import Web

@Suite struct ClientTests {
    func client(
        _ proxies: String, peer: String, forwarded: [String] = [], proto: String? = nil
    ) throws -> Client {
        var request = Request(path: "/", peer: peer)
        for line in forwarded { request.headers.add("X-Forwarded-For", line) }
        request.headers["X-Forwarded-Proto"] = proto
        return try #require(TrustedProxies(list: proxies)).client(of: request)
    }

    @Test func withoutProxiesTheFieldsAreIgnored() throws {
        let client = try client("", peer: "203.0.113.9", forwarded: ["198.51.100.1"], proto: "https")
        #expect(client == Client(address: "203.0.113.9", network: "203.0.113.9", isSecure: false))
    }

    @Test func theRightmostUntrustedAddressCounts() throws {
        let lines = ["6.6.6.6, 203.0.113.9", "10.0.0.2"]
        let client = try client("10.0.0.0/8, 127.0.0.1", peer: "127.0.0.1", forwarded: lines, proto: "https")
        #expect(client.address == "203.0.113.9")
        #expect(client.isSecure)
    }

    @Test func whatIsNoAddressEndsTheWalk() throws {
        #expect(
            try client("10.0.0.0/8", peer: "10.0.0.1", forwarded: ["1.2.3.4, unknown"]).address == "10.0.0.1")
        #expect(try client("10.0.0.0/8", peer: "10.0.0.1", forwarded: ["x, 10.0.0.7"]).address == "10.0.0.7")
    }

    @Test func portsAreCut() throws {
        #expect(
            try client("10.0.0.1", peer: "10.0.0.1", forwarded: ["192.0.2.1:4711"]).address == "192.0.2.1")
        #expect(
            try client("10.0.0.1", peer: "10.0.0.1", forwarded: ["[2001:db8::1]:4711"]).address
                == "2001:db8::1")
    }

    @Test func theNearestProxySaysTheScheme() throws {
        #expect(try !client("10.0.0.1", peer: "10.0.0.1", proto: "https, http").isSecure)
    }

    @Test func mappedAddressesAreIPv4() throws {
        #expect(
            try client("10.0.0.1", peer: "::ffff:10.0.0.1", forwarded: ["192.0.2.1"]).address == "192.0.2.1")
    }

    @Test func aHouseholdOfIPv6IsOneNetwork() throws {
        let first = try client("", peer: "2001:db8:1:2::1")
        let second = try client("", peer: "2001:db8:1:2:ffff::9")
        #expect(first.network == second.network)
        #expect(try client("", peer: "2001:db8:1:3::1").network != first.network)
    }

    @Test(arguments: ["10.0.0.0/33", "10.0.0/8", "::/129", "x", "10.0.0.0/-1", "10.0.0.0/8/8"])
    func brokenNetworksAreRefused(_ text: String) {
        #expect(TrustedProxies(list: text) == nil)
    }

    @Test func rangesEndWhereTheyEnd() throws {
        let range = try #require(Network("192.0.2.128/25"))
        let (inside, outside) = try (#require(IPAddress("192.0.2.128")), #require(IPAddress("192.0.2.127")))
        #expect(range.contains(inside))
        #expect(!range.contains(outside))
        let everything = try #require(Network("0.0.0.0/0"))
        let six = try #require(IPAddress("::1"))
        #expect(everything.contains(outside))
        #expect(!everything.contains(six))
    }
}

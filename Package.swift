// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [.swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny")]

/// A module of ours: its folder in Sources and everything it may import.
func module(
    _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
    .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

/// A C library of Debian's: a module map and a shim header, nothing else.
func library(_ name: String, pkgConfig: String?, package: String) -> Target {
    .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([package])])
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "tomoni",
    products: [.executable(name: "tomoni", targets: ["Tomoni"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        .systemLibrary(name: "CEpoll"),
        library("CPostgres", pkgConfig: "libpq", package: "libpq-dev"),
        library("COpenSSL", pkgConfig: "openssl", package: "libssl-dev"),
        library("CArgon2", pkgConfig: "libargon2", package: "libargon2-dev"),
        library("CZlib", pkgConfig: "zlib", package: "zlib1g-dev"),
        library("CXLSXWriter", pkgConfig: "xlsxwriter", package: "libxlsxwriter-dev"),
        library("CMeCab", pkgConfig: nil, package: "libmecab-dev"),
        library("CPango", pkgConfig: "pangocairo", package: "libpango1.0-dev"),
        library("CQREncode", pkgConfig: "libqrencode", package: "libqrencode-dev"),
        library("CCurl", pkgConfig: "libcurl", package: "libcurl4-openssl-dev"),
        library("CCMarkGFM", pkgConfig: "libcmark-gfm", package: "libcmark-gfm-extensions-dev"),
        library("CZip", pkgConfig: "libzip", package: "libzip-dev"),
        library("CXML2", pkgConfig: "libxml-2.0", package: "libxml2-dev"),

        module("Loops", ["CEpoll"]),
        module("HTML"),
        module("Japanese", ["CMeCab"]),
        module("Documents", ["CEpoll", "CCMarkGFM", "CZip", "CXML2"]),
        module("Revisions", ["Japanese"]),
        module("Paper", ["CPango"]),
        module("Tables", ["CZip", "CXML2"]),
        module("WordFiles", ["CZip"]),
        module("Postgres", ["Loops", "CPostgres", logging]),
        module("HTTPServer", ["Loops", "CEpoll", "COpenSSL", logging]),
        module("Web", ["Loops", "HTML", "Postgres", "HTTPServer", "COpenSSL", "CZlib", logging]),
        module("Civic", ["Web", "HTML", "HTTPServer", "Postgres", "COpenSSL", yams, logging]),
        module(
            "Pages", ["Civic", "Web", "HTML", "HTTPServer", "Postgres", "CQREncode"], exclude: ["README.md"]),
        module(
            "Accounts",
            ["Civic", "Pages", "Web", "HTML", "HTTPServer", "Postgres", "Loops", "CArgon2", "COpenSSL"]),
        module(
            "Drafts",
            [
                "Documents", "Revisions", "Japanese", "Paper", "Civic", "Pages", "Web", "HTML", "HTTPServer",
                "Postgres", "Loops",
            ]),
        module("Discussion", ["Revisions", "Civic", "Pages", "Web", "HTML", "HTTPServer", "Postgres"]),
        module("Ideas", ["Civic", "Pages", "Web", "HTML", "HTTPServer", "Postgres"]),
        module("Moderation", ["Japanese", "Civic", "Pages", "Web", "HTML", "HTTPServer", "Postgres"]),
        module("Answers", ["Civic", "Pages", "Web", "HTML", "HTTPServer", "Postgres"]),
        module("Search", ["Japanese", "Civic", "Pages", "Web", "HTML", "HTTPServer", "Postgres"]),
        module("Settings", ["Civic", "Pages", "Web", "HTML", "HTTPServer", "Postgres"]),
        module(
            "Sharing", ["Civic", "Pages", "Web", "HTML", "HTTPServer", "Postgres", "Loops", "CPango"]),
        module(
            "Admin",
            [
                "Accounts", "Documents", "Drafts", "Discussion", "Ideas", "Moderation", "Answers", "Settings",
                "Revisions", "Tables", "Japanese", "Paper", "WordFiles", "Civic", "Pages", "Web", "HTML",
                "HTTPServer",
                "Postgres", "Loops", "CXLSXWriter",
            ]),
        module(
            "Site",
            [
                "Admin", "Accounts", "Drafts", "Discussion", "Ideas", "Moderation", "Answers", "Search",
                "Settings", "Sharing", "Japanese", "Documents", "Civic", "Pages", "Web", "HTML", "HTTPServer",
                "Postgres", "Loops", "CCurl", yams, logging,
            ]),
        .executableTarget(
            name: "Tomoni", dependencies: ["Site", "Admin", "Civic", arguments, logging],
            swiftSettings: settings),

        .target(
            name: "TestSupport", dependencies: ["Postgres", "Loops"], path: "Tests/TestSupport",
            swiftSettings: settings),
        .target(name: "Trials", dependencies: ["Revisions"], path: "Tests/Trials", swiftSettings: settings),
        .executableTarget(
            name: "RevisionFigures", dependencies: ["Trials", "Documents"], path: "Tests/Bench/Revisions",
            swiftSettings: settings),
        tests("LoopsTests", ["Loops", "CEpoll"]),
        tests("HTMLTests", ["HTML"]),
        tests("PostgresTests", ["Postgres", "Loops", "TestSupport"]),
        tests("HTTPServerTests", ["HTTPServer", "Loops"]),
        tests("WebTests", ["Web", "HTTPServer", "HTML", "Postgres", "CZlib"]),
        tests("CivicTests", ["Civic", "Web", "Postgres", "TestSupport"]),
        tests("PagesTests", ["Pages", "Civic", "Web", "HTML", "Postgres"]),
        tests(
            "AccountsTests",
            ["Accounts", "Civic", "Web", "HTTPServer", "HTML", "Postgres", "Loops", "TestSupport"]),
        tests("DocumentsTests", ["Documents", "CZip", "CPango", "TestSupport"]),
        tests("PaperTests", ["Paper", "TestSupport"]),
        tests("TablesTests", ["Tables", "CZip", "CXLSXWriter", "TestSupport"]),
        tests("RevisionsTests", ["Revisions", "Trials", "Documents", "TestSupport"]),
        tests(
            "DraftsTests",
            [
                "Drafts", "Documents", "Japanese", "Paper", "Civic", "Pages", "Web", "HTML", "Postgres",
                "Loops",
                "TestSupport",
            ]),
        tests(
            "DiscussionTests",
            ["Discussion", "Civic", "Pages", "Web", "HTTPServer", "HTML", "Postgres", "TestSupport"]),
        tests(
            "IdeasTests", ["Ideas", "Civic", "Pages", "Web", "HTTPServer", "HTML", "Postgres", "TestSupport"]),
        tests(
            "ModerationTests",
            [
                "Moderation", "Accounts", "Discussion", "Ideas", "Civic", "Web", "HTTPServer", "HTML",
                "Postgres", "Loops", "TestSupport", logging,
            ]),
        tests("JapaneseTests", ["Japanese"]),
        tests(
            "AnswersTests",
            ["Answers", "Civic", "Pages", "Web", "HTTPServer", "HTML", "Postgres", "TestSupport"]),
        tests(
            "SearchTests",
            ["Search", "Japanese", "Civic", "Pages", "Web", "HTTPServer", "HTML", "Postgres", "TestSupport"]),
        tests(
            "SettingsTests",
            ["Settings", "Civic", "Pages", "Web", "HTTPServer", "HTML", "Postgres", "TestSupport"]),
        tests(
            "SharingTests",
            [
                "Sharing", "Civic", "Pages", "Web", "HTTPServer", "HTML", "Postgres", "Loops", "TestSupport",
            ]),
        tests(
            "AdminTests",
            [
                "Admin", "Accounts", "Drafts", "Discussion", "Ideas", "Moderation", "Answers", "Settings",
                "Civic", "Pages", "Web", "HTTPServer", "HTML", "Postgres", "Loops", "TestSupport", logging,
            ]),
        tests(
            "Stories",
            [
                "Site", "Admin", "Accounts", "Drafts", "Discussion", "Ideas", "Moderation", "Answers",
                "Search", "Settings", "Sharing", "Japanese", "Civic", "Web", "HTTPServer", "Postgres",
                "Loops", "TestSupport", logging,
            ], exclude: ["Mail/mail_server.py"]),
    ]
)

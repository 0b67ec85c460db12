import Foundation
import Testing

@testable import Admin

@Suite struct ExportFileTests {
    private struct Failure: Error {}

    private func inFolder(_ body: (String) async throws -> Void) async throws {
        let folder = NSTemporaryDirectory() + "/tomoni-export-test-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try await body(folder)
    }

    private func names(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    }

    @Test func theFileAppearsWhole() async throws {
        try await inFolder { folder in
            try await ExportFile(path: folder + "/a.csv").write { sink in
                try await sink(Array("one".utf8))
                #expect(try names(folder) == ["a.csv.part"])
                try await sink(Array(" two".utf8))
            }
            #expect(try names(folder) == ["a.csv"])
            #expect(try String(contentsOfFile: folder + "/a.csv", encoding: .utf8) == "one two")
        }
    }

    @Test func aFailureInTheMiddleLeavesTheOldFileAndNoPart() async throws {
        try await inFolder { folder in
            try Data("old".utf8).write(to: URL(fileURLWithPath: folder + "/a.csv"))
            await #expect(throws: Failure.self) {
                try await ExportFile(path: folder + "/a.csv").write { sink in
                    try await sink(Array("half".utf8))
                    throw Failure()
                }
            }
            #expect(try names(folder) == ["a.csv"])
            #expect(try String(contentsOfFile: folder + "/a.csv", encoding: .utf8) == "old")
        }
    }

    @Test func aPlaceThatCannotBeWrittenIsNamed() async throws {
        let error = await #expect(throws: ExportFileError.self) {
            try await ExportFile(path: "/no/such/folder/a.csv").write { _ in }
        }
        #expect(error?.description == "cannot write /no/such/folder/a.csv.part: No such file or directory")
    }

    @Test func onlyItsOwnerMayReadTheFile() async throws {
        try await inFolder { folder in
            try await ExportFile(path: folder + "/a.csv").write { sink in try await sink([65]) }
            let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/a.csv")
            #expect(attributes[.posixPermissions] as? Int == 0o600)
        }
    }
}

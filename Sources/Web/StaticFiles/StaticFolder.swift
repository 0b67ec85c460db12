import FoundationEssentials

/// Reads a folder with everything below it, once, at the start.
enum StaticFolder {
    /// A folder with such a name is one file to browsers: its parts in the order of their names.
    private static let bundled = [".css", ".js"]

    /// Files by path relative to the folder. Symbolic links and names that begin with a dot are left out, so
    /// nothing from outside the folder can be served.
    static func read(_ folder: String) throws -> [(path: String, bytes: [UInt8])] {
        try read(folder, prefix: "")
    }

    private static func read(_ folder: String, prefix: String) throws -> [(path: String, bytes: [UInt8])] {
        var files: [(path: String, bytes: [UInt8])] = []
        for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
            guard !name.hasPrefix(".") else { continue }
            let path = folder + "/" + name
            let type = try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
            if type == .typeDirectory, bundled.contains(where: name.hasSuffix) {
                let parts = try read(path, prefix: "").sorted { $0.path < $1.path }
                files.append((prefix + name, Array(parts.map(\.bytes).joined(separator: [10]))))
            } else if type == .typeDirectory {
                files += try read(path, prefix: prefix + name + "/")
            } else if type == .typeRegular {
                files.append((prefix + name, Array(try Data(contentsOf: URL(filePath: path)))))
            }
        }
        return files
    }
}

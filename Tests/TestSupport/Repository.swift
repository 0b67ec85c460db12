import Foundation

/// Where things are in the working copy.
public enum Repository {
    public static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

    public static let migrations = root + "/Migrations"
}

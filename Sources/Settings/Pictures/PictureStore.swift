import Postgres

/// All SQL about logo and cover.
public struct PictureStore: Sendable {
    private let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    private static let columns: SQL = """
        use, hash, media_type, width, height, alt, chosen_at IS NOT NULL AS is_chosen
        """

    /// The pictures on the site.
    public func chosen() async throws -> [Picture] {
        try await database.all(
            "SELECT \(Self.columns) FROM site_picture WHERE chosen_at IS NOT NULL ORDER BY use")
    }

    /// A picture that was uploaded, on the site or not.
    public func find(_ hash: String, for use: PictureUse) async throws -> Picture? {
        try await database.first(
            "SELECT \(Self.columns) FROM site_picture WHERE use = \(use) AND hash = \(hash)")
    }

    /// The bytes of a picture.
    ///
    /// - Parameter onlyChosen: false for staff, who look at a picture before it is chosen.
    public func content(_ name: PictureName, onlyChosen: Bool) async throws -> [UInt8]? {
        let bytes: Bytes? = try await database.value(
            """
            SELECT content FROM site_picture
            WHERE hash = \(name.hash) AND media_type = \(name.format.mediaType)
                AND (chosen_at IS NOT NULL OR NOT \(onlyChosen)) LIMIT 1
            """)
        return bytes?.bytes
    }

    /// Keeps an upload; the same picture twice is kept once. Uploads that nobody chose go after a day.
    func add(_ picture: Picture, _ content: [UInt8]) async throws {
        try await database.execute(
            "DELETE FROM site_picture WHERE chosen_at IS NULL AND uploaded_at < now() - interval '1 day'")
        try await database.execute(
            """
            INSERT INTO site_picture (use, hash, media_type, width, height, alt, content)
            VALUES (\(picture.use), \(picture.name.hash), \(picture.name.format.mediaType), \(picture.width),
                    \(picture.height), \(picture.alt), \(Bytes(content)))
            ON CONFLICT (use, hash) DO UPDATE SET uploaded_at = now()
            """)
    }

    /// Puts a picture on the site and removes the one before with its content.
    func choose(_ hash: String, for use: PictureUse, alt: String) async throws {
        try await database.execute("DELETE FROM site_picture WHERE use = \(use) AND hash <> \(hash)")
        try await database.execute(
            """
            UPDATE site_picture SET alt = \(alt), chosen_at = coalesce(chosen_at, now())
            WHERE use = \(use) AND hash = \(hash)
            """)
    }

    /// Takes the pictures of a use from the site, with their content.
    func remove(_ use: PictureUse) async throws {
        try await database.execute("DELETE FROM site_picture WHERE use = \(use)")
    }
}

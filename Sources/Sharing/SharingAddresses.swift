import Web

/// The addresses of Sharing on the public listener that pages link to.
enum SharingAddresses {
    static let sitemap = Path("/sitemap.xml")
    static let robots = Path("/robots.txt")
    static let security = Path("/.well-known/security.txt")
    static let manifest = Path("/manifest.webmanifest")
    static let icon = Path("/icons/{file}", String.self)
    static let favicon = Path("/favicon.ico")
}

import HTTPServer
import Testing
import Web

@testable import Settings

@Suite struct PictureTests {
    @Test func `sizes are read from the header of each kind`() {
        #expect(PictureHeader(Pictures.png(640, 480)) == .init(format: .png, width: 640, height: 480))
        #expect(PictureHeader(Pictures.jpeg(1200, 630)) == .init(format: .jpeg, width: 1200, height: 630))
        #expect(PictureHeader(Pictures.webpLossy(300, 200)) == .init(format: .webp, width: 300, height: 200))
        #expect(
            PictureHeader(Pictures.webpExtended(4096, 20)) == .init(format: .webp, width: 4096, height: 20))
    }

    @Test func `what is no picture of these kinds is none, whatever it begins with`() {
        let svg = Array("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>".utf8)
        let gif = Array("GIF89a".utf8) + [1, 0, 1, 0, 0, 0, 0, 0x3B]
        let html = Array("<!doctype html><script>alert(1)</script>".utf8)
        for bytes in [[], svg, gif, html, Array("RIFF\u{4}\0\0\0WEBP".utf8), [0xFF, 0xD8, 0xFF, 0xD9]] {
            #expect(PictureHeader(bytes) == nil)
        }
        // A page behind the signature of a picture is cut off before its end mark.
        #expect(PictureHeader(Array(Pictures.png(40, 40).dropLast(12)) + html) == nil)
        #expect(PictureHeader(Pictures.jpeg(40, 40) + html) == nil)
        #expect(PictureHeader(Pictures.webpLossy(40, 40) + html) == nil)
        #expect(PictureHeader(Pictures.png(0, 40)) == nil)
    }

    @Test func `files cut off or changed anywhere never stop the reader`() {
        var random = Numbers(state: 7)
        for whole in Pictures.all {
            for length in 0..<whole.count { _ = PictureHeader(Array(whole.prefix(length))) }
            for _ in 0..<3000 {
                var bytes = whole
                for _ in 0..<3 { bytes[Int(random.next() % UInt64(bytes.count))] = random.byte() }
                guard let header = PictureHeader(bytes) else { continue }
                #expect(header.width > 0 && header.height > 0)
                _ = PictureCleaning.clean(bytes, header.format)
            }
        }
    }

    @Test func `where a photo was taken is not stored, how it was held is`() throws {
        let photo = Pictures.jpeg(800, 600, exif: Pictures.exif(orientation: 6, secret: "39.08N 141.70E"))
        let file = UploadedFile(name: "picture", filename: "a.jpg", contentType: "image/jpeg", bytes: photo)
        _ = try UploadPicture(file, for: .cover)
        let cleaned = PictureCleaning.clean(photo, .jpeg)
        #expect(Pictures.contains("141.70E", photo) && !Pictures.contains("141.70E", cleaned))
        #expect(PictureHeader(cleaned) == PictureHeader(photo))
        #expect(Orientation.read(Orientation(value: 6).segment) == Orientation(value: 6))
        #expect(Pictures.contains("Exif", cleaned))
        let png = Pictures.png(40, 40, text: "Author\0someone")
        #expect(!Pictures.contains("someone", PictureCleaning.clean(png, .png)))
        #expect(PictureHeader(PictureCleaning.clean(png, .png)) == PictureHeader(png))
    }

    @Test func `a file is refused with its reason`() {
        func problem(_ bytes: [UInt8]?, _ use: PictureUse) -> UploadPicture.Problem? {
            let file = bytes.map {
                UploadedFile(name: "picture", filename: "a.png", contentType: "image/png", bytes: $0)
            }
            do throws(UploadPicture.Problem) {
                _ = try UploadPicture(file, for: use)
                return nil
            } catch {
                return error
            }
        }
        #expect(problem(nil, .logo) == .missing)
        #expect(problem(Array("<svg/>".utf8), .logo) == .kind)
        #expect(problem(Pictures.png(2001, 40), .logo) == .pixels)
        #expect(problem(Pictures.png(20, 20), .logo) == .small)
        #expect(problem(Pictures.png(40, 40) + [UInt8](repeating: 0, count: 512 << 10), .logo) == .large)
        #expect(problem(Pictures.png(200, 80), .logo) == nil)
        #expect(problem(Pictures.jpeg(1200, 630), .cover) == nil)
    }

    @Test func `a picture is public only while it is chosen`() async throws {
        try await SettingsWorld.with { world in
            let file = UploadedFile(
                name: "picture", filename: "logo.png", contentType: "text/html", bytes: Pictures.png(200, 80))
            let picture = try await UploadPicture(file, for: .logo).perform(in: world.site)
            let path = LookRoutes.picture(picture.name)
            await #expect(throws: WebError.notFound) { try await world.get(path) }
            try await ChoosePicture(picture.name.hash, for: .logo, alt: "", by: world.member.id)
                .perform(in: world.site)
            let response = try await world.get(path)
            #expect(response.headers["Content-Type"] == "image/png")
            #expect(response.headers["Cache-Control"] == "public, max-age=31536000, immutable")
            #expect(try await world.text("/about").contains("src=\"\(path)\""))
            try await ChoosePicture(removing: .logo, by: world.member.id).perform(in: world.site)
            await #expect(throws: WebError.notFound) { try await world.get(path) }
            #expect(try await world.acts() == ["site.logo", "site.logo"])
        }
    }
}

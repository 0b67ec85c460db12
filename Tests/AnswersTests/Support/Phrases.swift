import Civic
import TestSupport

extension Phrases {
    static var japanese: Phrases { texts.phrases(in: .japanese) }
    static var english: Phrases { texts.phrases(in: .english) }

    private static let texts: Texts = {
        do {
            return try Texts(folder: Repository.root + "/Resources/Texts")
        } catch {
            fatalError("\(error)")
        }
    }()
}

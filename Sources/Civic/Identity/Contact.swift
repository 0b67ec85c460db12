/// Whom residents can ask about the site.
public struct Contact: Sendable, Equatable {
    /// The language its words are in.
    public var language: Language
    /// The section of the city hall, such as 企画課 広聴係.
    public var section: String
    public var telephone: String
    /// When someone answers there.
    public var hours: String
    public var email: String
    /// Address of a form on the city's own site.
    public var form: String

    public init(
        language: Language = .japanese, section: String, telephone: String = "", hours: String = "",
        email: String = "", form: String = ""
    ) {
        self.language = language
        self.section = section
        self.telephone = telephone
        self.hours = hours
        self.email = email
        self.form = form
    }
}

extension Contact {
    /// The number as a phone dials it, digits with a plus in front where it has one; words around it, as 内線, stay
    /// out. Nil where there is none.
    public var dialed: String? {
        let number = telephone.prefix { "0123456789+-() （）－‐".contains($0) }
        let dialed = number.filter { "0123456789+".contains($0) }
        return dialed.count < 3 ? nil : dialed
    }
}

extension Identity {
    /// The contact in a language, else in Japanese; nil as long as staff named none.
    public func contact(in language: Language) -> Contact? {
        contacts[language] ?? contacts[.japanese]
    }
}

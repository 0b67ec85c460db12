import Civic

extension CardFace {
    /// The picture of pages that belong to no consultation.
    public static func site(city: City, look: Look, _ phrases: Phrases) -> CardFace {
        CardFace(
            topic: .site, language: phrases.language, title: phrases("common.site_name"), city: city.name,
            detail: phrases("sharing.card.site_detail"), accent: look.accent ?? .tomoni)
    }

    /// The picture of a consultation and of all that belongs to it.
    public static func consultation(
        _ consultation: Consultation, city: City, look: Look, _ phrases: Phrases
    ) -> CardFace {
        CardFace(
            topic: .consultation(consultation.slug), language: phrases.language, title: consultation.title,
            city: city.name, detail: period(consultation, phrases), accent: look.accent ?? .tomoni)
    }

    /// Both days where both are known; a text without words of one language only where one is missing.
    private static func period(_ consultation: Consultation, _ phrases: Phrases) -> String {
        let opens = consultation.opensAt.map { phrases.date($0) }
        let closes = consultation.closesAt.map { phrases.date($0) }
        switch (opens, closes) {
        case (let opens?, let closes?):
            return phrases("sharing.card.period", ["opens": opens, "closes": closes])
        case (let opens?, nil): return phrases("sharing.card.opens", ["opens": opens])
        case (nil, let closes?): return phrases("sharing.card.closes", ["closes": closes])
        case (nil, nil): return ""
        }
    }
}

import Civic

/// Ideas: the list, submitting one, its page, taking it back.
public struct IdeasFeature: Feature {
    public init() {}

    public var routes: [SiteRoute] {
        [
            .get(Addresses.ideas, .anyone, shared: true, ListIdeas.page),
            .post(Addresses.ideas, .residentAtSend, limit: .posting, CreateIdea.act),
            .get(Addresses.newIdea, .anyone, shared: true, CreateIdea.form),
            .post(IdeaAddress.similar, .anyone, limit: .searching, ShowSimilarIdeas.act),
            .get(Addresses.idea, .anyone, shared: true, ShowIdea.page),
            .post(Addresses.ideaWithdrawal, .residentAtSend, limit: .posting, WithdrawIdea.act),
        ]
    }
}

import Civic

/// Comments, votes and supports.
public struct DiscussionFeature: Feature {
    public init() {}

    public var routes: [SiteRoute] {
        comments + votes + supports
    }

    private var comments: [SiteRoute] {
        [
            .post(
                Addresses.passageComments, .residentAtSend, limit: .posting, CreateComment.onPassage),
            .post(Addresses.ideaComments, .residentAtSend, limit: .posting, CreateComment.onIdea),
            .get(Addresses.comment, .anyone, shared: true, ShowComment.page),
            .get(Addresses.commentEdit, .resident, EditComment.page),
            .post(Addresses.commentEdit, .residentAtSend, limit: .posting, EditComment.act),
            .post(Addresses.commentWithdrawal, .residentAtSend, limit: .posting, WithdrawComment.act),
        ]
    }

    private var votes: [SiteRoute] {
        [
            .post(Addresses.passageVote, .residentAtSend, limit: .voting, Vote.act),
            .post(Addresses.passageVoteWithdrawal, .residentAtSend, limit: .voting, WithdrawVote.act),
        ]
    }

    private var supports: [SiteRoute] {
        [
            .post(Addresses.ideaSupport, .residentAtSend, limit: .voting, Support.idea),
            .post(Addresses.ideaSupportWithdrawal, .residentAtSend, limit: .voting, WithdrawSupport.idea),
            .post(Addresses.commentSupport, .residentAtSend, limit: .voting, Support.comment),
            .post(
                Addresses.commentSupportWithdrawal, .residentAtSend, limit: .voting, WithdrawSupport.comment),
        ]
    }
}

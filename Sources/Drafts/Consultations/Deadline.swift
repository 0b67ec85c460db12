import Civic
import HTML
import Pages
import Postgres

/// How long one may still write, in words: today, or so many days.
func daysLeft(_ consultation: Consultation, at now: Instant, _ phrases: Phrases) -> String? {
    guard let closesAt = consultation.closesAt, consultation.phase(at: now) == .open else { return nil }
    return phrases.timeLeft(until: closesAt, from: now)
}

/// Whether it is open and for how long, as badges.
func phaseBadges(_ consultation: Consultation, at now: Instant, _ phrases: Phrases) -> HTML {
    let left = daysLeft(consultation, at: now, phrases)
    return "\(phaseBadge(consultation, at: now, phrases))\(left.map { " \(statusBadge($0, .info))" })"
}

/// What was said so far, each number with what it counts; ideas only where they are asked for.
func participationFacts(
    _ numbers: Participation, in consultation: Consultation, _ phrases: Phrases
) -> [String] {
    if consultation.keepsOpinionsBack {
        return [
            phrases(
                consultation.publishesOpinions ? "drafts.numbers.kept_back" : "drafts.numbers.kept_for_good")
        ]
    }
    var facts = [phrases("drafts.numbers.comments", count: numbers.comments)]
    if numbers.writers > 0 { facts.append(phrases("drafts.numbers.writers", count: numbers.writers)) }
    if consultation.ideasEnabled { facts.append(phrases("drafts.numbers.ideas", count: numbers.ideas)) }
    return facts
}

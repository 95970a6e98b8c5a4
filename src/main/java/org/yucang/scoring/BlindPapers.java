package org.yucang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.yucang.NotFound;
import org.yucang.platform.Files;
import org.yucang.platform.StoredFile;
import org.yucang.review.BlindCopies;

/** The blind copies that experts may open, each under a neutral name. */
@ApplicationScoped
class BlindPapers {

    @Inject
    private BlindCopies copies;

    @Inject
    private Files files;

    List<BlindPaper> of(Seat seat) {
        var confirmed = copies.confirmed(seat.getApplicationId());
        return IntStream.range(0, confirmed.size())
                .mapToObj(i -> new BlindPaper(
                        confirmed.get(i).getId(),
                        confirmed.get(i).getMaterial(),
                        seat.getDraw().getPseudonym() + "-" + confirmed.get(i).getMaterial() + "-" + (i + 1)))
                .toList();
    }

    StoredFile file(Seat seat, Long attachmentId) {
        return copies.confirmed(seat.getApplicationId()).stream()
                .filter(paper -> paper.getId().equals(attachmentId))
                .findFirst()
                .map(paper -> files.get(paper.getFileId()))
                .orElseThrow(() -> new NotFound("paper", attachmentId));
    }
}

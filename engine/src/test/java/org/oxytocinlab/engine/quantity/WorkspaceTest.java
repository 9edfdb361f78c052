package org.oxytocinlab.engine.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WorkspaceTest {
    private final Workspace workspace = new Workspace();

    @Test
    void whatIsTakenIsTakenOnce() {
        assertThat(workspace.numbers(3)).isNotSameAs(workspace.numbers(3)).hasSize(3);
        assertThat(workspace.rows(3)).isNotSameAs(workspace.rows(3));
        assertThat(workspace.rows(3).length).isEqualTo(3);
    }

    @Test
    void whatWasTakenServesAgainAndIsZero() {
        double[] first = workspace.numbers(3);
        double[][] rows = workspace.rows(2);
        first[1] = 7;
        workspace.clear();
        assertThat(workspace.numbers(3)).isSameAs(first).containsOnly(0);
        assertThat(workspace.numbers(3)).isNotSameAs(first);
        assertThat(workspace.rows(2)).isSameAs(rows);
    }

    @Test
    void lengthsThatDifferFindTheSameRoom() {
        double[] room = workspace.room(9);
        assertThat(room).hasSize(16);
        workspace.clear();
        assertThat(workspace.room(16)).isSameAs(room);
        assertThat(workspace.room(0)).hasSize(1);
    }

    @Test
    void placesHoldWhatTheyHeld() {
        workspace.places(2)[1] = 7;
        workspace.clear();
        assertThat(workspace.places(2)).containsExactly(0, 7);
        workspace.clear();
        assertThat(workspace.numbers(2)).containsOnly(0);
    }

    @Test
    void aCopyHasItsLength() {
        assertThat(workspace.copy(new double[] {1, 2}, 4)).hasSize(4).startsWith(1, 2);
        assertThat(workspace.copy(new double[] {1, 2}, 1)).containsExactly(1);
    }

    @Test
    void nobodyReadsWhatServesAnother() {
        int turn = workspace.turn();
        assertThatCode(() -> workspace.demand(turn)).doesNotThrowAnyException();
        workspace.clear();
        assertThatThrownBy(() -> workspace.demand(turn)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsFreshStays() {
        double[] kept = Memory.FRESH.numbers(2);
        assertThat(Memory.FRESH.numbers(2)).isNotSameAs(kept);
        Memory.FRESH.demand(Memory.FRESH.turn());
    }
}
